using System;

namespace Samples.Virtio {
    /// The device cannot be used, or has stopped working.
    class DeviceException : Exception {
        public DeviceException(string message) : base(message) { }
    }

    /// What the device answers to a request (VirtIO 1.1, 5.2.6).
    enum BlockStatus : byte {
        Ok = 0,
        IOError = 1,
        Unsupported = 2,
        Pending = 0xFF                                        // our own: the device has not written it yet
    }

    /// The device took a request and did not do what it asks.
    sealed class BlockException : DeviceException {
        public readonly BlockStatus Status;

        public BlockException(string request, BlockStatus status) : base(request + ": " + Text(status)) {
            Status = status;
        }

        static string Text(BlockStatus status) {
            switch (status) {
                case BlockStatus.IOError: return "I/O error";
                case BlockStatus.Unsupported: return "not supported by the device";
                default: return "status " + (byte)status;
            }
        }
    }

    /// What is on the disk is no file system that is understood here.
    sealed class FileSystemException : Exception {
        public FileSystemException(string message) : base(message) { }
    }
}
