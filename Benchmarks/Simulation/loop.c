/* The plainest event loop for the same two networks, to compare with: arrivals and service ends in a 4-ary heap, first come first
 * served, time integrals of jobs and busy servers, a histogram of answer times.  clang -O3 -o loop loop.c -lm && ./loop net 800 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { STATIONS = 16, ROUTES = 4, BUCKETS = 8192 };

struct station {
    int servers, routes, to[ROUTES], busy, waiting, head, tail;
    double mean, upto[ROUTES], changed, jobtime, busytime, waited;
    uint64_t arrivals, served;
};
struct job { double born, entered; int at, next; };
struct event { double time; uint64_t tag; };

static struct station st[STATIONS];
static int stations;
static struct job *jobs;
static int room, freejob = -1;
static struct event *heap;
static int count, capacity, holdstop;
static uint64_t sequence, buckets[BUCKETS], done, events;
static double now, sum, rate;
static uint64_t r[4];
static double edge[257], height[257];

static inline uint64_t next(void) {
    uint64_t s = r[0] + r[3], x = ((s << 23) | (s >> 41)) + r[0], t = r[1] << 17;
    r[2] ^= r[0]; r[3] ^= r[1]; r[1] ^= r[2]; r[0] ^= r[3]; r[2] ^= t; r[3] = (r[3] << 45) | (r[3] >> 19);
    return x;
}
static inline double unit(void) { return (double)(next() >> 11) * 0x1p-53; }
static double slow(int l, double v) {
    double beyond = 0;
    for (;;) {
        if (l == 0) beyond += edge[1];
        else if (height[l] + unit() * (height[l + 1] - height[l]) < exp(-v)) return beyond + v;
        uint64_t b = next();
        l = (int)(b & 255);
        v = (double)(b >> 11) * 0x1p-53 * edge[l];
        if (v < edge[l + 1]) return beyond + v;
    }
}
static inline double exponential(void) {
    uint64_t b = next();
    int l = (int)(b & 255);
    double v = (double)(b >> 11) * 0x1p-53 * edge[l];
    return v < edge[l + 1] ? v : slow(l, v);
}
static inline int before(const struct event *a, const struct event *b) {
    return a->time < b->time || (a->time == b->time && a->tag < b->tag);
}
static inline void sift(struct event e) {
    int hole = 0;
    for (;;) {
        int c = 4 * hole + 1, m;
        if (c + 4 <= count) {
            int a = before(&heap[c + 1], &heap[c]) ? c + 1 : c, b = before(&heap[c + 3], &heap[c + 2]) ? c + 3 : c + 2;
            m = before(&heap[b], &heap[a]) ? b : a;
        } else {
            if (c >= count) break;
            m = c;
            for (int k = c + 1; k < count; k++) if (before(&heap[k], &heap[m])) m = k;
        }
        if (!before(&heap[m], &e)) break;
        heap[hole] = heap[m];
        hole = m;
    }
    heap[hole] = e;
}
static inline void schedule(double time, uint32_t what) {
    struct event e = {time, sequence++ << 32 | what};
    if (holdstop) { holdstop = 0; sift(e); return; }
    if (count == capacity) heap = realloc(heap, (size_t)(capacity *= 2) * sizeof *heap);
    int hole = count++;
    while (hole > 0 && before(&e, &heap[(hole - 1) >> 2])) { heap[hole] = heap[(hole - 1) >> 2]; hole = (hole - 1) >> 2; }
    heap[hole] = e;
}
static inline void touch(struct station *s) {
    double d = now - s->changed;
    s->changed = now;
    s->jobtime += d * (s->busy + s->waiting);
    s->busytime += d * s->busy;
}
static inline void begin(int j, struct station *s) {
    s->waited += now - jobs[j].entered;
    schedule(now + exponential() * s->mean, (uint32_t)j);
}
static inline void enter(int j, int at) {
    struct station *s = &st[at];
    touch(s);
    s->arrivals++;
    jobs[j].entered = now;
    jobs[j].at = at;
    if (s->busy < s->servers) { s->busy++; begin(j, s); return; }
    jobs[j].next = -1;
    if (s->tail < 0) s->head = j; else jobs[s->tail].next = j;
    s->tail = j;
    s->waiting++;
}
static void grow(void) {
    int old = room;
    jobs = realloc(jobs, (size_t)(room *= 2) * sizeof *jobs);
    for (int j = old; j < room; j++) jobs[j].next = j + 1 < room ? j + 1 : -1;
    freejob = old;
}
static inline void handle(uint32_t what) {
    if (what == UINT32_MAX) {
        schedule(now + exponential() / rate, UINT32_MAX);
        if (freejob < 0) grow();
        int j = freejob;
        freejob = jobs[j].next;
        jobs[j].born = now;
        enter(j, 0);
        return;
    }
    int j = (int)what, at = jobs[j].at;
    struct station *s = &st[at];
    touch(s);
    s->served++;
    if (s->waiting > 0) {
        int h = s->head;
        s->head = jobs[h].next;
        if (s->head < 0) s->tail = -1;
        s->waiting--;
        begin(h, s);
    } else s->busy--;
    if (s->routes) {
        double u = unit();
        for (int k = 0; k < s->routes; k++) if (u < s->upto[k]) { enter(j, s->to[k]); return; }
    }
    double t = now - jobs[j].born;
    uint64_t b;
    memcpy(&b, &t, 8);
    int64_t i = (int64_t)(b >> 45) - ((int64_t)(1023 - 40) << 7);
    buckets[i < 0 ? 0 : i >= BUCKETS ? BUCKETS - 1 : i]++;
    sum += t;
    done++;
    jobs[j].next = freejob;
    freejob = j;
}
static void add(int servers, double mean, int routes, const int *to, const double *p) {
    struct station *s = &st[stations++];
    memset(s, 0, sizeof *s);
    s->servers = servers; s->mean = mean; s->routes = routes; s->head = s->tail = -1;
    double c = 0;
    for (int k = 0; k < routes; k++) { s->to[k] = to[k]; s->upto[k] = c += p[k]; }
}
static void build(int net) {
    stations = 0;
    rate = net ? 2500 : 6.4;
    if (!net) { add(8, 1, 0, 0, 0); return; }
    add(8, .002, 4, (int[]){1, 2, 3, 4}, (double[]){.35, .3, .2, .1});
    add(6, .003, 3, (int[]){2, 4, 9}, (double[]){.3, .25, .2});
    add(8, .004, 2, (int[]){8, 7}, (double[]){.55, .25});
    add(6, .006, 2, (int[]){7, 2}, (double[]){.3, .1});
    add(4, .0035, 2, (int[]){5, 8}, (double[]){.4, .3});
    add(3, .005, 2, (int[]){6, 9}, (double[]){.6, .3});
    add(6, .02, 2, (int[]){5, 9}, (double[]){.05, .5});
    add(5, .005, 1, (int[]){8}, (double[]){.4});
    add(12, .006, 1, (int[]){8}, (double[]){.05});
    add(2, .0015, 0, 0, 0);
}
static double run(int net, double until) {
    build(net);
    uint64_t z = 1;
    for (int k = 0; k < 4; k++) {
        uint64_t x = z += 0x9e3779b97f4a7c15u;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
        r[k] = x ^ (x >> 31);
    }
    count = 0; now = sum = 0; done = events = sequence = 0; holdstop = 0;
    memset(buckets, 0, sizeof buckets);
    for (int j = 0; j < room; j++) jobs[j].next = j + 1 < room ? j + 1 : -1;
    freejob = 0;
    struct timespec a, b;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
    schedule(exponential() / rate, UINT32_MAX);
    while (heap[0].time < until) {
        struct event e = heap[0];
        now = e.time;
        holdstop = 1;
        handle((uint32_t)e.tag);
        if (holdstop) { holdstop = 0; if (--count > 0) sift(heap[count]); }
        events++;
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
    return (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) * 1e-9;
}
static int order(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}
int main(int argc, char **argv) {
    int net = argc > 1 && !strcmp(argv[1], "net");
    double until = argc > 2 ? atof(argv[2]) : 1000, t[5];
    edge[0] = 0.0039496598225815572 / exp(-7.69711747013104972);
    edge[1] = 7.69711747013104972;
    for (int i = 1; i < 255; i++) edge[i + 1] = -log(0.0039496598225815572 / edge[i] + exp(-edge[i]));
    for (int i = 0; i <= 256; i++) height[i] = exp(-edge[i]);
    room = 1024;
    jobs = malloc((size_t)room * sizeof *jobs);
    capacity = 256;
    heap = malloc((size_t)capacity * sizeof *heap);
    for (int k = 0; k < 5; k++) t[k] = run(net, until);
    qsort(t, 5, sizeof *t, order);
    printf("C %s: %.2f million events/s, mean answer %g\n", net ? "net" : "mmc", (double)events / t[2] / 1e6, sum / (double)done);
}
