// Gives each assembly named on the command line an MVID made from its own bytes, in place of a random one (mcs's), so
// that compiling twice gives the same file. ECMA-335 II.24.2.2: #GUID stream; II.22.30: Module.Mvid is its first GUID
// in what compilers write.
using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

static class Mvid {
    static int Main(string[] files) {
        foreach (string file in files) {
            byte[] bytes = File.ReadAllBytes(file);
            int guid = FindGuidStream(bytes);
            if (guid < 0) {
                Console.Error.WriteLine(file + ": no #GUID stream");
                return 1;
            }
            Array.Clear(bytes, guid, 16);
            byte[] hash = SHA256.Create().ComputeHash(bytes);
            Array.Copy(hash, 0, bytes, guid, 16);
            File.WriteAllBytes(file, bytes);
        }
        return 0;
    }

    // The file offset of the #GUID stream: its header is (offset, size, name) after the metadata root's version string.
    static int FindGuidStream(byte[] bytes) {
        for (int rootAt = 0; rootAt + 4 < bytes.Length; rootAt += 4) {
            if (BitConverter.ToUInt32(bytes, rootAt) != 0x424A5342) {
                continue;
            }
            int at = rootAt + 16 + BitConverter.ToInt32(bytes, rootAt + 12);
            int streams = BitConverter.ToUInt16(bytes, at + 2);
            at += 4;
            for (int i = 0; i < streams; i++) {
                int end = Array.IndexOf<byte>(bytes, 0, at + 8);
                if (Encoding.ASCII.GetString(bytes, at + 8, end - at - 8) == "#GUID") {
                    return rootAt + BitConverter.ToInt32(bytes, at);
                }
                at += 8 + ((end - at - 8) / 4 + 1) * 4;
            }
        }
        return -1;
    }
}
