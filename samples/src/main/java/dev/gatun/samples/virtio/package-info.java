/**
 * Hosts the VirtIO block driver of {@code src/main/csharp/virtio-blk}: a PCI bus, guest memory and the kernel's
 * services in Java, and behind them the block device of a {@code qemu-storage-daemon} over vhost-user, or one of our
 * own. {@link dev.gatun.samples.virtio.VirtioBlkSample} puts it together; docs/virtio-blk.md draws it.
 */
package dev.gatun.samples.virtio;
