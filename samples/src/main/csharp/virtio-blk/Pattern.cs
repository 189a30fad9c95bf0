namespace Samples.Virtio {
    /// Numbers that look random and can be made again (xorshift64*), and sectors full of them.
    struct Pattern {
        ulong _state;

        public Pattern(ulong seed) {
            _state = seed * 0x9E3779B97F4A7C15ul + 1;
            if (_state == 0) {
                _state = 1;
            }
        }

        public ulong Next() {
            _state ^= _state >> 12;
            _state ^= _state << 25;
            _state ^= _state >> 27;
            return _state * 2685821657736338717ul;
        }

        /// Below the limit.
        public int Next(int limit) => (int)((Next() >> 33) % (ulong)limit);

        /// What a sector holds that is written for the seed: its number, the seed, then numbers.
        public static unsafe void Fill(byte* sector, ulong number, ulong seed) {
            ulong* words = (ulong*)sector;
            var pattern = new Pattern(number ^ seed);
            words[0] = number;
            words[1] = seed;
            for (int i = 2; i < VirtioBlk.SectorSize / 8; i++) {
                words[i] = pattern.Next();
            }
        }
    }
}
