/* The yardsticks of the exact solve: a plain C pass over compressed columns, with one set of numbers or with eight side by
   side. Reads one binary file: int32 n, layers, steps, start, codes; int32 stepLayer[steps]; double dictionary[8 * codes];
   per layer int32 columnStart[n + 1], uint32 entry[m] (code << 16 | source). The coefficients are unfolded here: one double
   an entry for one lane (lane 0), eight for eight. Prints processor seconds per pass and the FNV-1a hash of the final masses. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LANES = 8 };

static void need(int ok) { if (!ok) { fprintf(stderr, "bad input\n"); exit(1); } }

static void *taken(size_t bytes) {
  void *p = aligned_alloc(64, (bytes + 63) / 64 * 64);
  need(p != NULL);
  return p;
}

static void readInto(void *p, size_t bytes, FILE *f) { need(fread(p, 1, bytes, f) == bytes); }

static void stepOne(const int32_t *column, const int32_t *source, const double *c, const double *restrict x,
                    double *restrict y, int32_t n) {
  for (int32_t t = 0; t < n; t++) {
    double mass = 0;
    for (int32_t k = column[t]; k < column[t + 1]; k++) mass += c[k] * x[source[k]];
    y[t] = mass;
  }
}

static void stepEight(const int32_t *column, const int32_t *source, const double *c, const double *restrict x,
                      double *restrict y, int32_t n) {
  for (int32_t t = 0; t < n; t++) {
    double mass[LANES] = {0};
    for (int32_t k = column[t]; k < column[t + 1]; k++) {
      const double *from = x + (size_t)LANES * source[k], *by = c + (size_t)LANES * k;
      for (int l = 0; l < LANES; l++) mass[l] += by[l] * from[l];
    }
    for (int l = 0; l < LANES; l++) y[(size_t)LANES * t + l] = mass[l];
  }
}

int main(int argc, char **argv) {
  need(argc == 4);
  FILE *f = fopen(argv[1], "rb");
  need(f != NULL);
  int lanes = atoi(argv[2]), repeats = atoi(argv[3]);
  need(lanes == 1 || lanes == LANES);
  int32_t head[5];
  readInto(head, sizeof head, f);
  int32_t n = head[0], layers = head[1], steps = head[2], start = head[3], codes = head[4];
  int32_t *stepLayer = taken(4 * (size_t)steps);
  readInto(stepLayer, 4 * (size_t)steps, f);
  double *dictionary = taken(8 * LANES * (size_t)codes);
  readInto(dictionary, 8 * LANES * (size_t)codes, f);
  int32_t **column = taken(sizeof *column * layers), **source = taken(sizeof *source * layers);
  double **c = taken(sizeof *c * layers);
  for (int l = 0; l < layers; l++) {
    column[l] = taken(4 * (size_t)(n + 1));
    readInto(column[l], 4 * (size_t)(n + 1), f);
    size_t m = column[l][n];
    source[l] = taken(4 * m);
    readInto(source[l], 4 * m, f);
    c[l] = taken(8 * lanes * m);
    for (size_t k = 0; k < m; k++) {
      uint32_t entry = (uint32_t)source[l][k];
      source[l][k] = entry & 0xffff;
      memcpy(c[l] + lanes * k, dictionary + (size_t)LANES * (entry >> 16), 8 * lanes);
    }
  }
  size_t bytes = 8 * (size_t)lanes * n;
  double *x = taken(bytes), *y = taken(bytes);
  struct timespec a, b;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
  for (int r = 0; r < repeats; r++) {
    memset(x, 0, bytes);
    for (int l = 0; l < lanes; l++) x[(size_t)lanes * start + l] = 1;
    for (int k = 0; k < steps; k++) {
      int l = stepLayer[k];
      (lanes == 1 ? stepOne : stepEight)(column[l], source[l], c[l], x, y, n);
      double *z = x; x = y; y = z;
    }
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
  uint64_t hash = 0xcbf29ce484222325u;
  const unsigned char *byte = (const unsigned char *)x;
  for (size_t i = 0; i < bytes; i++) hash = (hash ^ byte[i]) * 0x100000001b3u;
  printf("%.9g %016llx\n", ((b.tv_sec - a.tv_sec) + 1e-9 * (b.tv_nsec - a.tv_nsec)) / repeats, (unsigned long long)hash);
  return 0;
}
