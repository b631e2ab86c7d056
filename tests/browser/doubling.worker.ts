/** The smallest worker there is: answers every number with its double. */
self.onmessage = (event: MessageEvent<number>) => self.postMessage(event.data * 2)
