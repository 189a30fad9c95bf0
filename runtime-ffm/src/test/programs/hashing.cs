// mcs: two compilations by Roslyn are enough for what this shows
// Hashes by hand: CRC-32, Adler-32, FNV-1a, MurmurHash3, SHA-256, MD5-like rotations.
using System;
using System.Text;

static class Program
{
    static uint Crc32(byte[] data)
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            uint c = i;
            for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
            table[i] = c;
        }
        uint crc = uint.MaxValue;
        foreach (byte b in data) crc = table[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    static uint Adler(byte[] data)
    {
        uint a = 1, b = 0;
        foreach (byte x in data) { a = (a + x) % 65521; b = (b + a) % 65521; }
        return b << 16 | a;
    }

    static ulong Fnv(byte[] data)
    {
        ulong h = 14695981039346656037;
        foreach (byte b in data) h = unchecked((h ^ b) * 1099511628211);
        return h;
    }

    static uint Rotl(uint x, int r) => x << r | x >> (32 - r);
    static uint Rotr(uint x, int r) => x >> r | x << (32 - r);

    static uint Murmur(byte[] data, uint seed)
    {
        uint h = seed;
        int i = 0;
        for (; i + 4 <= data.Length; i += 4) h = Rotl(h ^ Rotl(BitConverter.ToUInt32(data, i) * 0xcc9e2d51, 15) * 0x1b873593, 13) * 5 + 0xe6546b64;
        uint k = 0;
        for (int j = data.Length - 1; j >= i; j--) k = k << 8 | data[j];
        h ^= Rotl(k * 0xcc9e2d51, 15) * 0x1b873593;
        h ^= (uint)data.Length;
        h = (h ^ h >> 16) * 0x85ebca6b;
        h = (h ^ h >> 13) * 0xc2b2ae35;
        return h ^ h >> 16;
    }

    static uint Root(int n, double power)
    {
        double r = Math.Pow(n, power);
        return (uint)((r - Math.Floor(r)) * 4294967296.0);
    }

    static string Sha256(byte[] message)
    {
        var k = new uint[64];
        var h = new uint[8];
        for (int p = 2, n = 0; n < 64; p++)
        {
            bool prime = true;
            for (int d = 2; d * d <= p; d++) if (p % d == 0) prime = false;
            if (!prime) continue;
            if (n < 8) h[n] = Root(p, 0.5);
            k[n++] = Root(p, 1.0 / 3);
        }
        var padded = new byte[(message.Length + 9 + 63) / 64 * 64];
        message.CopyTo(padded, 0);
        padded[message.Length] = 0x80;
        long bits = message.Length * 8L;
        for (int i = 0; i < 8; i++) padded[padded.Length - 1 - i] = (byte)(bits >> 8 * i);
        var w = new uint[64];
        for (int block = 0; block < padded.Length; block += 64)
        {
            for (int i = 0; i < 16; i++)
                w[i] = (uint)(padded[block + i * 4] << 24 | padded[block + i * 4 + 1] << 16 | padded[block + i * 4 + 2] << 8 | padded[block + i * 4 + 3]);
            for (int i = 16; i < 64; i++)
            {
                uint s0 = Rotr(w[i - 15], 7) ^ Rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
                uint s1 = Rotr(w[i - 2], 17) ^ Rotr(w[i - 2], 19) ^ w[i - 2] >> 10;
                w[i] = w[i - 16] + s0 + w[i - 7] + s1;
            }
            var v = (uint[])h.Clone();
            for (int i = 0; i < 64; i++)
            {
                uint t1 = v[7] + (Rotr(v[4], 6) ^ Rotr(v[4], 11) ^ Rotr(v[4], 25)) + (v[4] & v[5] ^ ~v[4] & v[6]) + k[i] + w[i];
                uint t2 = (Rotr(v[0], 2) ^ Rotr(v[0], 13) ^ Rotr(v[0], 22)) + (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]);
                Array.Copy(v, 0, v, 1, 7);
                v[4] += t1;
                v[0] = t1 + t2;
            }
            for (int i = 0; i < 8; i++) h[i] += v[i];
        }
        var text = new StringBuilder();
        foreach (uint x in h) text.Append(x.ToString("x8"));
        return text.ToString();
    }

    static void Main()
    {
        foreach (string s in new[] { "", "abc", "The quick brown fox jumps over the lazy dog" })
        {
            byte[] data = Encoding.UTF8.GetBytes(s);
            Console.WriteLine("{0:x8} {1:x8} {2:x16} {3:x8}", Crc32(data), Adler(data), Fnv(data), Murmur(data, 42));
            Console.WriteLine(Sha256(data));
        }
    }
}
