/* What samples/src/main/csharp/virtio-blk/Throughput.cs measures, in C over the same device: a vhost-user front end
   with one queue, polled, that prints a line for each way of using the disk: name, requests under way at once, bytes of
   each, requests done, nanoseconds. Overwrites the disk.
   Usage: vhost_blk SOCKET MILLISECONDS */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { GET_FEATURES = 1, SET_FEATURES = 2, SET_OWNER = 3, SET_MEM_TABLE = 5, SET_VRING_NUM = 8, SET_VRING_ADDR = 9,
       SET_VRING_BASE = 10, SET_VRING_KICK = 12, SET_VRING_CALL = 13, GET_PROTOCOL_FEATURES = 15,
       SET_PROTOCOL_FEATURES = 16, SET_VRING_ENABLE = 18, GET_CONFIG = 24 };

#define PHYSICAL 0x40000000ull
#define MEMORY_SIZE (16u << 20)
#define QUEUE_SIZE 128
#define LARGEST_DEPTH 32
#define SMALL 4096u
#define LARGE (128u * 1024)
#define F_VERSION_1 (1ull << 32)
#define F_PROTOCOL (1ull << 30)
#define P_CONFIG (1ull << 9)
#define P_REPLY_ACK (1ull << 3)

struct descriptor { uint64_t address; uint32_t length; uint16_t flags, next; };
struct available { uint16_t flags; _Atomic uint16_t index; uint16_t ring[QUEUE_SIZE]; };
struct used_element { uint32_t id, length; };
struct used { _Atomic uint16_t flags; _Atomic uint16_t index; struct used_element ring[QUEUE_SIZE]; };
struct request { uint32_t type, reserved; uint64_t sector; volatile uint8_t status; uint8_t padding[15]; };
struct message { uint32_t request, flags, size; uint8_t payload[256]; } __attribute__((packed));

static int sock;
static int memory_fd, kick_fd;
static uint8_t *memory;
static struct descriptor *desc;
static struct available *avail;
static struct used *used;
static struct request *requests;
static uint8_t *buffers[LARGEST_DEPTH];
static uint16_t free_head, free_count, last_used;
static uint64_t capacity, duration;
static int free_buffers[LARGEST_DEPTH], free_buffer_count, buffer_of[QUEUE_SIZE];

static void fail(const char *what) {
    fprintf(stderr, "vhost_blk: %s: %s\n", what, errno ? strerror(errno) : "refused");
    exit(1);
}

static void exchange(uint32_t request, const void *payload, uint32_t size, int fd, void *answer, uint32_t answer_size) {
    /* 8 asks for an acknowledgement, which there is none of before that feature is taken. */
    int is_acknowledged = !answer && request != SET_PROTOCOL_FEATURES;
    struct message m = { .request = request, .flags = is_acknowledged ? 9 : 1, .size = size };
    if (size) memcpy(m.payload, payload, size);
    struct iovec vector = { &m, 12 + size };
    union { struct cmsghdr header; char bytes[CMSG_SPACE(sizeof(int))]; } control = { 0 };
    struct msghdr header = { .msg_iov = &vector, .msg_iovlen = 1 };
    if (fd >= 0) {
        header.msg_control = &control;
        header.msg_controllen = sizeof control;
        struct cmsghdr *c = CMSG_FIRSTHDR(&header);
        c->cmsg_len = CMSG_LEN(sizeof(int));
        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        memcpy(CMSG_DATA(c), &fd, sizeof fd);
    }
    if (sendmsg(sock, &header, MSG_NOSIGNAL) != (ssize_t)(12 + size)) fail("sendmsg");
    if (!answer && !is_acknowledged) return;
    errno = 0;
    if (recv(sock, &m, 12, MSG_WAITALL) != 12 || m.size > sizeof m.payload
        || recv(sock, m.payload, m.size, MSG_WAITALL) != (ssize_t)m.size) fail("recv");
    uint64_t result;
    memcpy(&result, m.payload, sizeof result);
    if (answer) memcpy(answer, m.payload, answer_size);
    else if (result != 0) fail("a request of the protocol");
}

static void send_number(uint32_t request, uint64_t value, int fd) { exchange(request, &value, 8, fd, NULL, 0); }

static void send_ring(uint32_t request, uint32_t value) {
    uint32_t payload[2] = { 0, value };
    exchange(request, payload, 8, -1, NULL, 0);
}

static uint64_t ask(uint32_t request) {
    uint64_t answer;
    exchange(request, NULL, 0, -1, &answer, 8);
    return answer;
}

static uint64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000ull + t.tv_nsec;
}

static void kick(void) {
    uint64_t one = 1;
    if (write(kick_fd, &one, 8) != 8 && errno != EAGAIN) fail("kick");
}

static void *take(uint8_t **from, size_t size) {
    void *at = *from;
    *from += (size + 4095) & ~(size_t)4095;
    return at;
}

static void open_device(const char *path) {
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    sock = socket(AF_UNIX, SOCK_STREAM, 0);
    for (int tries = 0; connect(sock, (struct sockaddr *)&address, sizeof address); tries++) {
        if (errno != ECONNREFUSED || tries == 1000) fail(path);
        usleep(10000);                                        /* the socket is made a little before somebody listens */
    }
    memory_fd = memfd_create("guest", 0);
    if (memory_fd < 0 || ftruncate(memory_fd, MEMORY_SIZE)) fail("memfd");
    memory = mmap(NULL, MEMORY_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memory_fd, 0);
    if (memory == MAP_FAILED) fail("mmap");
    kick_fd = eventfd(0, EFD_NONBLOCK);
    uint8_t *at = memory;
    desc = take(&at, sizeof *desc * QUEUE_SIZE);
    avail = take(&at, sizeof *avail);
    used = take(&at, sizeof *used);
    requests = take(&at, sizeof *requests * QUEUE_SIZE);
    for (int i = 0; i < LARGEST_DEPTH; i++) {
        buffers[i] = take(&at, LARGE);
        memset(buffers[i], i + 1, LARGE);
    }
    for (int i = 0; i < QUEUE_SIZE; i++) desc[i].next = i + 1;
    free_count = QUEUE_SIZE;
    avail->flags = 1;                                         /* no interrupts */

    uint64_t features = ask(GET_FEATURES);
    uint64_t protocol = ask(GET_PROTOCOL_FEATURES);
    uint64_t needed = P_CONFIG | P_REPLY_ACK;
    if (!(features & F_VERSION_1) || (protocol & needed) != needed) fail("features");
    send_number(SET_PROTOCOL_FEATURES, P_CONFIG | P_REPLY_ACK, -1);
    exchange(SET_OWNER, NULL, 0, -1, NULL, 0);
    uint32_t config[3 + 15] = { 0, 60, 0 };
    exchange(GET_CONFIG, config, sizeof config, -1, config, sizeof config);
    memcpy(&capacity, &config[3], 8);
    send_number(SET_FEATURES, F_VERSION_1 | F_PROTOCOL, -1);
    uint64_t table[5] = { 1, PHYSICAL, MEMORY_SIZE, (uint64_t)memory, 0 };
    exchange(SET_MEM_TABLE, table, sizeof table, memory_fd, NULL, 0);
    send_ring(SET_VRING_NUM, QUEUE_SIZE);
    send_ring(SET_VRING_BASE, 0);
    uint64_t ring[5] = { 0, (uint64_t)desc, (uint64_t)used, (uint64_t)avail, 0 };
    exchange(SET_VRING_ADDR, ring, sizeof ring, -1, NULL, 0);
    send_number(SET_VRING_CALL, 0x100, -1);
    send_number(SET_VRING_KICK, 0, kick_fd);
    send_ring(SET_VRING_ENABLE, 1);
}

static uint64_t physical(volatile void *at) { return (uint64_t)((uint8_t *)at - memory) + PHYSICAL; }

static uint16_t submit(int is_write, uint64_t sector, uint8_t *data, uint32_t length) {
    if (free_count < 3) fail("queue");
    uint16_t head = free_head, second = desc[head].next, third = desc[second].next;
    struct request *r = &requests[head];
    r->type = is_write;
    r->reserved = 0;
    r->sector = sector;
    r->status = 0xFF;
    desc[head] = (struct descriptor){ physical(r), 16, 1, second };
    desc[second] = (struct descriptor){ physical(data), length, is_write ? 1 : 3, third };
    free_head = desc[third].next;
    free_count -= 3;
    desc[third] = (struct descriptor){ physical(&r->status), 1, 2, desc[third].next };
    uint16_t index = atomic_load_explicit(&avail->index, memory_order_relaxed);
    avail->ring[index % QUEUE_SIZE] = head;
    atomic_store_explicit(&avail->index, index + 1, memory_order_release);
    return head;
}

static void notify(void) {
    atomic_thread_fence(memory_order_seq_cst);
    if (!(atomic_load(&used->flags) & 1)) kick();
}

static int try_take(uint16_t *head) {
    if (atomic_load_explicit(&used->index, memory_order_acquire) == last_used) return 0;
    uint16_t id = used->ring[last_used++ % QUEUE_SIZE].id, last = id;
    if (requests[id].status != 0) fail("a request of the disk");
    while (desc[last].flags & 1) last = desc[last].next;
    desc[last].next = free_head;
    free_head = id;
    free_count += 3;
    *head = id;
    return 1;
}

static uint64_t next_random(uint64_t *state) {
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * 2685821657736338717ull;
}

static void run(const char *name, int depth, uint32_t size, int is_write, int is_sequential) {
    uint64_t state = (depth + size) * 0x9E3779B97F4A7C15ull + 1;
    uint64_t sectors = size / 512, places = capacity / sectors, next = 0, done = 0;
    for (free_buffer_count = 0; free_buffer_count < depth; free_buffer_count++) {
        free_buffers[free_buffer_count] = free_buffer_count;
    }
    uint64_t start = now(), time = start;
    for (;;) {
        int is_over = time - start >= duration, offered = 0;
        while (free_buffer_count > 0 && !is_over) {
            uint64_t sector = (is_sequential ? next++ % places : next_random(&state) % places) * sectors;
            int buffer = free_buffers[--free_buffer_count];
            buffer_of[submit(is_write, sector, buffers[buffer], size)] = buffer;
            offered = 1;
        }
        if (offered) notify();
        if (free_buffer_count == depth) break;
        uint16_t taken;
        for (int spins = 0; !try_take(&taken);) {
            if (++spins >= 64) sched_yield();
        }
        do {
            free_buffers[free_buffer_count++] = buffer_of[taken];
            done++;
        } while (try_take(&taken));
        time = now();
    }
    printf("%s %d %u %llu %llu\n", name, depth, size, (unsigned long long)done, (unsigned long long)(time - start));
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: vhost_blk SOCKET MILLISECONDS\n");
        return 2;
    }
    duration = strtoull(argv[2], NULL, 10) * 1000000;
    open_device(argv[1]);
    for (int i = 0; i < 2; i++) {
        run("random-read", i ? LARGEST_DEPTH : 1, SMALL, 0, 0);
        run("random-write", i ? LARGEST_DEPTH : 1, SMALL, 1, 0);
    }
    run("sequential-read", 8, LARGE, 0, 1);
    run("sequential-write", 8, LARGE, 1, 1);
    return 0;
}
