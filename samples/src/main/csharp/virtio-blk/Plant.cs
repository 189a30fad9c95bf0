using System;

namespace Samples.Virtio {
    /// Faults that --plant=NAME puts into the driver, to see what a host makes of them. Each is what a wrong compiler
    /// or a wrong driver once did.
    enum Plant {
        None,
        DescriptorBuffer,      // descriptor-buffer: a returned struct of 32 bytes does not reach its field; faults at 8
        NullDevice,            // null-device: null after a call with a struct of 3 bytes; faults at 0x18
        WildRing,              // wild-ring: the ring's address is no memory of anybody's
        VirtualAddress,        // virtual-address: the device gets the addresses that the processor uses
        NoBusMaster,           // no-bus-master: the device may not reach main memory
        DescriptorLoop,        // descriptor-loop: a chain of descriptors that has no end
        LostNotify             // lost-notify: the device is not told of requests
    }

    static class Plants {
        public static Plant Active;

        public static Plant Parse(string name) {
            switch (name) {
                case "descriptor-buffer": return Plant.DescriptorBuffer;
                case "null-device": return Plant.NullDevice;
                case "wild-ring": return Plant.WildRing;
                case "virtual-address": return Plant.VirtualAddress;
                case "no-bus-master": return Plant.NoBusMaster;
                case "descriptor-loop": return Plant.DescriptorLoop;
                case "lost-notify": return Plant.LostNotify;
                default: throw new ArgumentException("no fault named " + name);
            }
        }
    }
}
