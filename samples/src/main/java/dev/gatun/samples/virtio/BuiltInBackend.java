package dev.gatun.samples.virtio;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A block device of our own over a file, for where there is no QEMU: the same registers, the same rings, requests
 * done one after the other by the thread that kicks.
 */
final class BuiltInBackend implements BlockBackend {
    private static final String ID = "gatun-built-in";
    private static final int ID_SIZE = 20;
    private static final int SECTOR_SIZE = 512;

    private static final long F_SEG_MAX = 1L << 2;
    private static final long F_RO = 1L << 5;
    private static final long F_BLK_SIZE = 1L << 6;
    private static final long F_FLUSH = 1L << 9;
    private static final long F_VERSION_1 = 1L << 32;

    private static final int IN = 0;
    private static final int OUT = 1;
    private static final int FLUSH = 4;
    private static final int GET_ID = 8;
    private static final int HEADER_SIZE = 16;

    private static final byte OK = 0;
    private static final byte IO_ERROR = 1;
    private static final byte UNSUPPORTED = 2;

    private static final int HAS_NEXT = 1;
    private static final int DEVICE_WRITES = 2;

    private static final VarHandle SHORT = ValueLayout.JAVA_SHORT.varHandle();

    private final FileChannel file;
    private final boolean writable;
    private final long sectors;
    private MemorySegment descriptors;
    private MemorySegment available;
    private MemorySegment used;
    private GuestMemory memory;
    private int size;
    private short next;
    private boolean started;

    /** Pieces of memory of one request, in the order of its chain. */
    private record Chain(List<MemorySegment> readable, List<MemorySegment> writable) {
    }

    BuiltInBackend(Path image, boolean writable) throws IOException {
        this.writable = writable;
        file = writable ? FileChannel.open(image, StandardOpenOption.READ, StandardOpenOption.WRITE)
                : FileChannel.open(image, StandardOpenOption.READ);
        sectors = file.size() / SECTOR_SIZE;
    }

    @Override
    public String description() {
        return "built-in device";
    }

    @Override
    public long features() {
        return F_VERSION_1 | F_SEG_MAX | F_BLK_SIZE | F_FLUSH | (writable ? 0 : F_RO);
    }

    @Override
    public byte[] config() {
        var config = ByteBuffer.allocate(CONFIG_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        config.putLong(0, sectors);
        config.putInt(12, 126);                    // seg_max
        config.putInt(20, SECTOR_SIZE);            // blk_size
        config.putShort(34, (short) 1);            // num_queues
        return config.array();
    }

    @Override
    public void start(long agreed, Queue queue, GuestMemory guestMemory) throws IOException {
        memory = guestMemory;
        size = queue.size();
        descriptors = memory.at(queue.descriptors(), 16L * size);
        available = memory.at(queue.available(), 6 + 2L * size);
        used = memory.at(queue.used(), 6 + 8L * size);
        next = 0;
        started = true;
        kick();
    }

    /** Does all requests that are there. */
    @Override
    public void kick() throws IOException {
        if (!started) {
            return;
        }
        while (next != (short) SHORT.getAcquire(available, 2L)) {
            int head = available.get(ValueLayout.JAVA_SHORT, 4 + 2L * (Short.toUnsignedInt(next) % size)) & 0xFFFF;
            int written = serve(head);
            short index = used.get(ValueLayout.JAVA_SHORT, 2);
            long at = 4 + 8L * (Short.toUnsignedInt(index) % size);
            used.set(ValueLayout.JAVA_INT_UNALIGNED, at, head);
            used.set(ValueLayout.JAVA_INT_UNALIGNED, at + 4, written);
            SHORT.setRelease(used, 2L, (short) (index + 1));
            next++;
        }
    }

    /**
     * Does a request.
     *
     * @return bytes written to the driver's memory
     * @throws IOException if the driver breaks the rules, so that the device stops
     */
    private int serve(int head) throws IOException {
        var chain = chain(head);
        var header = gather(chain.readable(), HEADER_SIZE);
        if (chain.writable().isEmpty()) {
            throw new IOException("a request without a place for its status");
        }
        var last = chain.writable().getLast();
        var status = last.asSlice(last.byteSize() - 1);
        chain.writable().set(chain.writable().size() - 1, last.asSlice(0, last.byteSize() - 1));
        long position = header.getLong(8) * SECTOR_SIZE;
        int data = 0;
        byte result = OK;
        switch (header.getInt(0)) {
            case IN -> {
                long length = chain.writable().stream().mapToLong(MemorySegment::byteSize).sum();
                if (isOnDisk(header.getLong(8), length)) {
                    for (var part : chain.writable()) {
                        position = transfer(part, position, true);
                    }
                    data = (int) length;
                } else {
                    result = IO_ERROR;
                }
            }
            case OUT -> {
                long length = chain.readable().stream().mapToLong(MemorySegment::byteSize).sum();
                if (writable && isOnDisk(header.getLong(8), length)) {
                    for (var part : chain.readable()) {
                        position = transfer(part, position, false);
                    }
                } else {
                    result = IO_ERROR;
                }
            }
            case FLUSH -> file.force(false);
            case GET_ID -> {
                var id = ByteBuffer.allocate(ID_SIZE).put(ID.getBytes(StandardCharsets.US_ASCII)).rewind();
                for (var part : chain.writable()) {
                    int count = (int) Math.min(part.byteSize(), id.remaining());
                    part.asSlice(0, count).copyFrom(MemorySegment.ofBuffer(id.slice(id.position(), count)));
                    id.position(id.position() + count);
                    data += count;
                }
            }
            default -> result = UNSUPPORTED;
        }
        status.set(ValueLayout.JAVA_BYTE, 0, result);
        return data + 1;
    }

    private Chain chain(int head) throws IOException {
        var readable = new ArrayList<MemorySegment>();
        var writableParts = new ArrayList<MemorySegment>();
        int at = head;
        for (int count = 0; ; count++) {
            if (count == size || at >= size) {
                throw new IOException("the chain of descriptors at " + head
                        + (at >= size ? " leads to descriptor " + at : " has no end"));
            }
            long offset = 16L * at;
            long address = descriptors.get(ValueLayout.JAVA_LONG, offset);
            long length = Integer.toUnsignedLong(descriptors.get(ValueLayout.JAVA_INT, offset + 8));
            int flags = descriptors.get(ValueLayout.JAVA_SHORT, offset + 12);
            if (!memory.contains(address, length)) {
                throw new IOException("descriptor " + at + " has " + length + " bytes at physical address "
                        + Long.toHexString(address) + ", which is no memory");
            }
            boolean writes = (flags & DEVICE_WRITES) != 0;
            if (!writes && !writableParts.isEmpty()) {
                throw new IOException("the chain of descriptors at " + head
                        + " has what the device reads after what it writes");
            }
            (writes ? writableParts : readable).add(memory.at(address, length));
            if ((flags & HAS_NEXT) == 0) {
                return new Chain(readable, writableParts);
            }
            at = descriptors.get(ValueLayout.JAVA_SHORT, offset + 14) & 0xFFFF;
        }
    }

    /** Takes bytes from the front of the pieces. */
    private static ByteBuffer gather(List<MemorySegment> parts, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (parts.isEmpty()) {
                throw new IOException("a request without a header");
            }
            var part = parts.removeFirst();
            long count = Math.min(part.byteSize(), bytes.remaining());
            bytes.put(part.asSlice(0, count).asByteBuffer());
            if (count < part.byteSize()) {
                parts.addFirst(part.asSlice(count));
            }
        }
        return bytes;
    }

    private boolean isOnDisk(long sector, long length) {
        return length % SECTOR_SIZE == 0 && sector >= 0 && sector <= sectors
                && length / SECTOR_SIZE <= sectors - sector;
    }

    /** The position after it. */
    private long transfer(MemorySegment part, long position, boolean isRead) throws IOException {
        var buffer = part.asByteBuffer();
        while (buffer.hasRemaining()) {
            int count = isRead ? file.read(buffer, position) : file.write(buffer, position);
            if (count < 0) {
                throw new IOException("the image has become shorter");
            }
            position += count;
        }
        return position;
    }

    @Override
    public void check() {
        // There is nobody else whose failure could go unnoticed.
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public void close() throws IOException {
        stop();
        file.close();
    }
}
