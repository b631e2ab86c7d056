/* A plain C forward pass over the same pull form: the yardstick of the exact solve. Reads one binary file:
   int32 n, layers, horizon, start; int32 weekLayer[horizon + 1]; per layer int32 columnStart[n + 1], int32 source[m],
   double probability[m]. Prints processor seconds per solve and the largest final mass. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void need(int ok) { if (!ok) { fprintf(stderr, "bad input\n"); exit(1); } }

int main(int argc, char **argv) {
  need(argc == 3);
  FILE *f = fopen(argv[1], "rb");
  need(f != NULL);
  int repeats = atoi(argv[2]);
  int32_t head[4];
  need(fread(head, 4, 4, f) == 4);
  int32_t n = head[0], layers = head[1], horizon = head[2], start = head[3];
  int32_t *week = malloc(4 * (size_t)(horizon + 1));
  need(fread(week, 4, horizon + 1, f) == (size_t)(horizon + 1));
  int32_t **column = malloc(sizeof *column * layers), **source = malloc(sizeof *source * layers);
  double **p = malloc(sizeof *p * layers);
  for (int l = 0; l < layers; l++) {
    column[l] = malloc(4 * (size_t)(n + 1));
    need(fread(column[l], 4, n + 1, f) == (size_t)(n + 1));
    size_t m = column[l][n];
    source[l] = malloc(4 * m);
    p[l] = malloc(8 * m);
    need(fread(source[l], 4, m, f) == m);
    need(fread(p[l], 8, m, f) == m);
  }
  double *x = malloc(8 * (size_t)n), *y = malloc(8 * (size_t)n), largest = 0;
  struct timespec a, b;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
  for (int r = 0; r < repeats; r++) {
    memset(x, 0, 8 * (size_t)n);
    x[start] = 1;
    for (int w = 1; w <= horizon; w++) {
      const int32_t *c = column[week[w]], *s = source[week[w]];
      const double *q = p[week[w]];
      for (int32_t t = 0; t < n; t++) {
        double mass = 0;
        for (int32_t k = c[t]; k < c[t + 1]; k++) mass += q[k] * x[s[k]];
        y[t] = mass;
      }
      double *z = x; x = y; y = z;
    }
    for (int32_t t = 0; t < n; t++) if (x[t] > largest) largest = x[t];
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
  printf("%.9g %.17g\n", ((b.tv_sec - a.tv_sec) + 1e-9 * (b.tv_nsec - a.tv_nsec)) / repeats, largest);
  return 0;
}
