using System;

namespace Samples.Virtio {
    /// Bits of the device status register (VirtIO 1.1, 2.1).
    [Flags]
    enum DeviceStatus : byte {
        Acknowledge = 1,
        Driver = 2,
        DriverOk = 4,
        FeaturesOk = 8,
        NeedsReset = 0x40,
        Failed = 0x80
    }

    /// A VirtIO 1.x device on PCI (VirtIO 1.1, 4.1): finds its registers, agrees on features and sets up queues.
    /// Field offsets: _pciDevice +8, _config +0x10, _commonCfgBar +0x18.
    sealed unsafe class VirtioDevice {
        public const ulong Version1 = 1ul << 32;

        // cfg_type of its vendor capabilities
        const byte VendorCapability = 9;
        const byte CommonCfg = 1;
        const byte NotifyCfg = 2;
        const byte IsrCfg = 3;
        const byte DeviceCfg = 4;

        // struct virtio_pci_common_cfg
        const int DeviceFeatureSelect = 0x00;
        const int DeviceFeature = 0x04;
        const int DriverFeatureSelect = 0x08;
        const int DriverFeature = 0x0C;
        const int NumQueues = 0x12;
        const int Status = 0x14;
        const int ConfigGeneration = 0x15;
        const int QueueSelect = 0x16;
        const int QueueSize = 0x18;
        const int QueueEnable = 0x1C;
        const int QueueNotifyOff = 0x1E;
        const int QueueDesc = 0x20;
        const int QueueDriver = 0x28;
        const int QueueDevice = 0x30;

        const ulong ResetTimeout = 1000000000;

        readonly PciDeviceInfo _pciDevice;
        readonly PciConfig _config;
        MmioPointer _commonCfgBar;
        MmioPointer _notifyBar;
        MmioPointer _isrBar;
        MmioPointer _deviceCfgBar;
        uint _notifyMultiplier;
        uint _deviceCfgLength;

        public VirtioDevice(PciDeviceInfo pciDevice, PciConfig config) {
            _pciDevice = pciDevice;
            _config = config;
        }

        public ulong Offered { get; private set; }
        public ulong Features { get; private set; }

        /// Maps the registers and resets the device.
        public void Open() {
            MapRegisters();
            VirtioDevice device = this;
            if (Plants.Active != Plant.NoBusMaster) {
                device.EnableBusMaster(_pciDevice.Address);
            }
            if (Plants.Active == Plant.NullDevice) {
                device = null;
            }
            Reset(device);
            SetStatus(DeviceStatus.Acknowledge);
            SetStatus(DeviceStatus.Driver);
        }

        void MapRegisters() {
            foreach (PciCapability capability in Pci.Capabilities(_config, _pciDevice.Address)) {
                if (capability.Id != VendorCapability) {
                    continue;
                }
                // struct virtio_pci_cap: vndr, next, len, cfg_type; bar, id, padding; offset; length
                uint head = _config.Read(_pciDevice.Address, capability.Offset);
                byte bar = _config.Read8(_pciDevice.Address, capability.Offset + 4);
                uint offset = _config.Read(_pciDevice.Address, capability.Offset + 8);
                uint length = _config.Read(_pciDevice.Address, capability.Offset + 12);
                byte type = (byte)(head >> 24);
                switch (type) {
                    case CommonCfg when _commonCfgBar.IsNull:
                        _commonCfgBar = Map("common configuration", bar, offset, length);
                        break;
                    case NotifyCfg when _notifyBar.IsNull:
                        _notifyBar = Map("notifications", bar, offset, length);
                        _notifyMultiplier = _config.Read(_pciDevice.Address, capability.Offset + 16);
                        break;
                    case IsrCfg when _isrBar.IsNull:
                        _isrBar = Map("ISR status", bar, offset, length);
                        break;
                    case DeviceCfg when _deviceCfgBar.IsNull:
                        _deviceCfgBar = Map("device configuration", bar, offset, length);
                        _deviceCfgLength = length;
                        break;
                }
            }
            if (_commonCfgBar.IsNull || _notifyBar.IsNull || _isrBar.IsNull) {
                throw new DeviceException(_pciDevice.Address + " lacks registers that VirtIO 1.x requires");
            }
        }

        MmioPointer Map(string what, byte index, uint offset, uint length) {
            PciBar bar = Pci.Bar(_config, _pciDevice.Address, index);
            Kernel.DebugWrite(string.Format("{0}: BAR {1} +{2:x4}, {3} bytes", what, index, offset, length));
            if ((ulong)offset + length > bar.Size) {
                throw new DeviceException(what + " lie outside of BAR " + index);
            }
            void* at = Kernel.MapMMIO(bar.Address + offset, length);
            if (at == null) {
                throw new DeviceException(what + " cannot be mapped");
            }
            return new MmioPointer((byte*)at);
        }

        void EnableBusMaster(PciAddress address) {
            ushort command = Pci.EnableBusMaster(_config, address);
            Kernel.DebugWrite(string.Format("{0}: command {1:x4}", address, command));
        }

        static void Reset(VirtioDevice device) {
            MmioPointer common = device._commonCfgBar;
            common.Write8(Status, 0);
            ulong start = Kernel.Nanoseconds();
            while (common.Read8(Status) != 0) {
                if (Kernel.Nanoseconds() - start > ResetTimeout) {
                    throw new DeviceException("the device does not reset");
                }
                Kernel.Pause();
            }
        }

        public void Reset() {
            Reset(this);
        }

        void SetStatus(DeviceStatus bit) {
            _commonCfgBar.Write8(Status, (byte)(_commonCfgBar.Read8(Status) | (byte)bit));
        }

        bool HasStatus(DeviceStatus bit) => (_commonCfgBar.Read8(Status) & (byte)bit) != 0;

        /// The device has stopped and says so.
        public bool NeedsReset => HasStatus(DeviceStatus.NeedsReset);

        /// Agrees on those of the wanted features that the device offers.
        public void Negotiate(ulong wanted) {
            Offered = 0;
            for (int half = 0; half < 2; half++) {
                _commonCfgBar.Write32(DeviceFeatureSelect, (uint)half);
                Offered |= (ulong)_commonCfgBar.Read32(DeviceFeature) << 32 * half;
            }
            Features = Offered & (wanted | Version1);
            if ((Features & Version1) == 0) {
                SetStatus(DeviceStatus.Failed);
                throw new DeviceException("the device is older than VirtIO 1.0");
            }
            for (int half = 0; half < 2; half++) {
                _commonCfgBar.Write32(DriverFeatureSelect, (uint)half);
                _commonCfgBar.Write32(DriverFeature, (uint)(Features >> 32 * half));
            }
            SetStatus(DeviceStatus.FeaturesOk);
            if (!HasStatus(DeviceStatus.FeaturesOk)) {
                SetStatus(DeviceStatus.Failed);
                throw new DeviceException(string.Format("the device refuses features {0:x}", Features));
            }
        }

        public Virtqueue SetUpQueue(ushort index, ushort largest) {
            if (index >= _commonCfgBar.Read16(NumQueues)) {
                throw new DeviceException("the device has no queue " + index);
            }
            _commonCfgBar.Write16(QueueSelect, index);
            ushort size = Math.Min(_commonCfgBar.Read16(QueueSize), largest);
            if (size == 0 || (size & size - 1) != 0) {
                throw new DeviceException("queue " + index + " has " + size + " descriptors");
            }
            var queue = new Virtqueue(index, size);
            queue.AllocateBuffers();
            _commonCfgBar.Write16(QueueSize, size);
            _commonCfgBar.Write64(QueueDesc, queue.DescriptorAddress);
            _commonCfgBar.Write64(QueueDriver, queue.AvailableAddress);
            _commonCfgBar.Write64(QueueDevice, queue.UsedAddress);
            ulong notify = (ulong)_commonCfgBar.Read16(QueueNotifyOff) * _notifyMultiplier;
            queue.NotifyThrough(_notifyBar.At(notify));
            _commonCfgBar.Write16(QueueEnable, 1);
            return queue;
        }

        public void DriverOk() {
            SetStatus(DeviceStatus.DriverOk);
            if (NeedsReset) {
                throw new DeviceException("the device does not start");
            }
        }

        public uint ReadConfig32(int offset) {
            if (_deviceCfgBar.IsNull || offset + 4 > _deviceCfgLength) {
                throw new DeviceException("the device has no configuration at " + offset);
            }
            return _deviceCfgBar.Read32(offset);
        }

        /// Two reads that belong together: again where the device changed its configuration between them.
        public ulong ReadConfig64(int offset) {
            while (true) {
                byte before = _commonCfgBar.Read8(ConfigGeneration);
                ulong value = ReadConfig32(offset) | (ulong)ReadConfig32(offset + 4) << 32;
                if (_commonCfgBar.Read8(ConfigGeneration) == before) {
                    return value;
                }
            }
        }
    }
}
