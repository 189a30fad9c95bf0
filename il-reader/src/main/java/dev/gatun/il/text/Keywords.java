package dev.gatun.il.text;

import dev.gatun.il.body.Opcode;
import java.util.HashSet;
import java.util.Set;

/** The words that ilasm (.NET's and Mono's) reads as something else than an identifier. */
final class Keywords {
    private static final String WORDS = """
            abstract aggressiveinlining aggressiveoptimization algorithm alignment amd64 ansi any arm arm64 array as
            assembly assert at auto autochar beforefieldinit bestfit blob blob_object bool bstr bytearray byvalstr
            callmostderived carray catch cdecl cf char charmaperror cil class clsid compilercontrolled const constraint
            currency custom date decimal default demand deny disablejitoptimizer enablejittracking endfault endmac enum
            error explicit extends extern false famandassem family famorassem fastcall fault field filetime filter final
            finally fixed flags float float32 float64 forwarder forwardref fromunmanaged fullorigin handler hidebysig
            hresult idispatch il illegal implements implicitcom implicitres import in inf inheritcheck init initonly
            instance int int16 int32 int64 int8 interface internalcall iunknown lasterr lateinit lcid legacy library
            linkcheck literal lpstr lpstruct lptstr lpvoid lpwstr managed marshal method modopt modreq nan native nested
            newslot no noappdomain noinlining nomachine nomangle nometadata nomemory noncasdemand noncasinheritance
            noncaslinkdemand nooptimization noplatform noprocess not not_in_gc_heap notremotable notserialized null
            nullref object objectref off ole on opt optil out permitonly pinned pinvokeimpl prefix1 prefix2 prefix3
            prefix4 prefix5 prefix6 prefix7 prefixref prejitdeny prejitgrant preservesig private privatescope property
            protected public publickey readonly record refany reqmin reqopt reqrefuse reqsecobj request retargetable
            retval rtspecialname runtime safearray sealed sequential serializable specialname static stdcall storage
            stored_object stream streamed_object strict string struct synchronized syschar sysstring tbstr thiscall tls
            this to true type typedref uint uint16 uint32 uint64 uint8 unicode unmanaged unmanagedexp unsigned unused
            userdefined utf8str value valuetype vararg variant vbbyrefstr vector virtual void wchar winapi
            windowsruntime with x86 ldelem.any stelem.any ldelem.u8 ldind.u8 endmac brnull brnull.s brzero brzero.s brinst brinst.s
            """;

    private static final Set<String> ALL = new HashSet<>();

    static {
        for (String word : WORDS.strip().split("\\s+")) {
            ALL.add(word);
        }
        for (Opcode opcode : Opcode.values()) {
            ALL.add(opcode.il().endsWith(".") ? opcode.il().substring(0, opcode.il().length() - 1) : opcode.il());
        }
    }

    private Keywords() {
    }

    static boolean contains(String word) {
        return ALL.contains(word);
    }
}
