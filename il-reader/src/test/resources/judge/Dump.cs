// Prints what System.Reflection.Metadata reads in an assembly, for comparison: tables and their row sizes, types,
// methods with decoded signatures and bodies, exception regions, locals, custom attributes, sequence points, scopes.
using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

static class Dump
{
    static readonly StringBuilder text = new StringBuilder();

    static void Line(string format, params object[] values) => text.Append(string.Format(format, values)).Append('\n');

    static int T(EntityHandle h) => h.IsNil ? 0 : MetadataTokens.GetToken(h);

    static uint Hash(byte[] bytes)
    {
        uint h = 1;
        foreach (var b in bytes) h = h * 31 + (uint)(sbyte)b;
        return h;
    }

    static void Main(string[] args)
    {
        foreach (var file in args) One(file);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        using (var o = Console.OpenStandardOutput()) o.Write(bytes, 0, bytes.Length);
    }

    static void One(string file)
    {
        var pe = new PEReader(ImmutableArray.Create(File.ReadAllBytes(file)));
        var m = pe.GetMetadataReader();
        Line("FILE {0} {1}", Path.GetFileName(file), m.MetadataVersion);
        Tables(m);
        foreach (var h in m.TypeDefinitions)
        {
            var t = m.GetTypeDefinition(h);
            var layout = t.GetLayout();
            Line("type {0:X8} {1:X} {2}|{3} {4:X8} outer {5:X8} layout {6} {7} impls {8} bodies {9}", T(h), (int)t.Attributes,
                m.GetString(t.Namespace), m.GetString(t.Name), T(t.BaseType), T(t.GetDeclaringType()), layout.PackingSize, layout.Size,
                string.Join(",", t.GetInterfaceImplementations().Select(i => T(m.GetInterfaceImplementation(i).Interface).ToString("X8"))),
                string.Join(",", t.GetMethodImplementations().Select(i => m.GetMethodImplementation(i)).Select(i => T(i.MethodBody).ToString("X8") + "=" + T(i.MethodDeclaration).ToString("X8"))));
            foreach (var g in t.GetGenericParameters()) Generic(m, g);
            foreach (var f in t.GetFields())
            {
                var d = m.GetFieldDefinition(f);
                Line("field {0:X8} {1:X} {2} {3} at {4} rva {5:X}", T(f), (int)d.Attributes, m.GetString(d.Name),
                    d.DecodeSignature(Names.It, null), d.GetOffset(), d.GetRelativeVirtualAddress());
            }
            foreach (var p in t.GetProperties())
            {
                var d = m.GetPropertyDefinition(p);
                var s = d.DecodeSignature(Names.It, null);
                Line("property {0:X8} {1} {2}{3}({4})", T(p), m.GetString(d.Name), s.Header.IsInstance ? "instance " : "", s.ReturnType,
                    string.Join(",", s.ParameterTypes));
            }
            foreach (var h2 in t.GetMethods()) Method(pe, m, h2);
        }
        for (int i = 1; i <= m.GetTableRowCount(TableIndex.MemberRef); i++)
        {
            var r = m.GetMemberReference(MetadataTokens.MemberReferenceHandle(i));
            Line("memberref {0} {1:X8} {2} {3}", i, T(r.Parent), m.GetString(r.Name),
                r.GetKind() == MemberReferenceKind.Field ? r.DecodeFieldSignature(Names.It, null) : Names.Sig(r.DecodeMethodSignature(Names.It, null), ""));
        }
        for (int i = 1; i <= m.GetTableRowCount(TableIndex.TypeSpec); i++)
            Line("typespec {0} {1}", i, m.GetTypeSpecification(MetadataTokens.TypeSpecificationHandle(i)).DecodeSignature(Names.It, null));
        for (int i = 1; i <= m.GetTableRowCount(TableIndex.MethodSpec); i++)
        {
            var s = m.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(i));
            Line("methodspec {0} {1:X8} [{2}]", i, T(s.Method), string.Join(", ", s.DecodeSignature(Names.It, null)));
        }
        for (int i = 1; i <= m.GetTableRowCount(TableIndex.CustomAttribute); i++)
        {
            var a = m.GetCustomAttribute(MetadataTokens.CustomAttributeHandle(i));
            Line("attribute {0} {1:X8} {2:X8} {3:X}", i, T(a.Parent), T(a.Constructor), Hash(m.GetBlobBytes(a.Value)));
        }
        for (int i = 1; i <= m.GetTableRowCount(TableIndex.Constant); i++)
        {
            var c = m.GetConstant(MetadataTokens.ConstantHandle(i));
            Line("constant {0} {1:X8} {2:X} {3:X}", i, T(c.Parent), (int)c.TypeCode, Hash(m.GetBlobBytes(c.Value)));
        }
        foreach (var e in pe.ReadDebugDirectory())
        {
            if (e.Type == DebugDirectoryEntryType.EmbeddedPortablePdb) Pdb(pe.ReadEmbeddedPortablePdbDebugDirectoryData(e).GetMetadataReader());
        }
        var beside = Path.ChangeExtension(file, ".pdb");
        if (File.Exists(beside)) Pdb(MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(beside)).GetMetadataReader());
    }

    static void Tables(MetadataReader m)
    {
        foreach (TableIndex t in Enum.GetValues(typeof(TableIndex)))
        {
            if (m.GetTableRowCount(t) > 0) Line("table {0:X2} {1} x {2}", (int)t, m.GetTableRowCount(t), m.GetTableRowSize(t));
        }
    }

    static void Generic(MetadataReader m, GenericParameterHandle h)
    {
        var g = m.GetGenericParameter(h);
        Line("generic {0:X8} {1} {2} {3:X} {4}", T(g.Parent), g.Index, m.GetString(g.Name), (int)g.Attributes,
            string.Join(",", g.GetConstraints().Select(c => T(m.GetGenericParameterConstraint(c).Type).ToString("X8"))));
    }

    static void Method(PEReader pe, MetadataReader m, MethodDefinitionHandle h)
    {
        var d = m.GetMethodDefinition(h);
        var import = d.GetImport();
        Line("method {0:X8} {1:X} {2:X} {3:X} {4} {5} params {6} import {7} {8}", T(h), d.RelativeVirtualAddress, (int)d.Attributes,
            (int)d.ImplAttributes, m.GetString(d.Name), Names.Sig(d.DecodeSignature(Names.It, null), ""),
            string.Join(",", d.GetParameters().Select(p => m.GetParameter(p)).Select(p => p.SequenceNumber + m.GetString(p.Name))),
            m.GetString(import.Name), import.Module.IsNil ? "" : m.GetString(m.GetModuleReference(import.Module).Name));
        foreach (var g in d.GetGenericParameters()) Generic(m, g);
        if (d.RelativeVirtualAddress == 0 || ((int)d.ImplAttributes & 3) != 0) return;
        var b = pe.GetMethodBody(d.RelativeVirtualAddress);
        Line("body {0} {1} {2:X8} {3} {4:X}", b.MaxStack, b.LocalVariablesInitialized ? 1 : 0, T(b.LocalSignature), b.GetILBytes().Length, Hash(b.GetILBytes()));
        if (!b.LocalSignature.IsNil)
            Line("locals [{0}]", string.Join(", ", m.GetStandaloneSignature(b.LocalSignature).DecodeLocalSignature(Names.It, null)));
        foreach (var r in b.ExceptionRegions)
            Line("clause {0} {1} {2} {3} {4} {5:X8} {6}", r.Kind.ToString().ToUpperInvariant(), r.TryOffset, r.TryLength, r.HandlerOffset,
                r.HandlerLength, T(r.CatchType), Math.Max(0, r.FilterOffset));
    }

    static void Pdb(MetadataReader m)
    {
        Line("PDB");
        Tables(m);
        foreach (var h in m.MethodDebugInformation)
        {
            var points = m.GetMethodDebugInformation(h).GetSequencePoints();
            foreach (var p in points)
                Line("point {0} {1} {2} {3}:{4} {5}:{6}", MetadataTokens.GetRowNumber(h), p.Offset, m.GetString(m.GetDocument(p.Document).Name),
                    p.StartLine, p.StartColumn, p.EndLine, p.EndColumn);
        }
        foreach (var h in m.LocalScopes)
        {
            var s = m.GetLocalScope(h);
            Line("scope {0:X8} {1} {2} {3}", T(s.Method), s.StartOffset, s.Length, string.Join(",", s.GetLocalVariables()
                .Select(v => m.GetLocalVariable(v)).Select(v => v.Index + m.GetString(v.Name))));
        }
    }
}

/// Writes types as ilasm would, with tokens for names.
class Names : ISignatureTypeProvider<string, object>
{
    public static readonly Names It = new Names();

    static string Token(EntityHandle h, byte kind) => (kind == 0x11 ? "valuetype " : "class ") + "0x" + MetadataTokens.GetToken(h).ToString("X8");

    static string Kind(SignatureCallingConvention c)
    {
        switch ((int)c)
        {
            case 1: return "unmanaged cdecl ";
            case 2: return "unmanaged stdcall ";
            case 3: return "unmanaged thiscall ";
            case 4: return "unmanaged fastcall ";
            case 5: return "vararg ";
            default: return "";
        }
    }

    public static string Sig(MethodSignature<string> s, string name)
    {
        var parameters = s.ParameterTypes.Select((p, i) => i == s.RequiredParameterCount ? "...," + p : p);
        return (s.Header.IsInstance ? "instance " : "") + (s.Header.HasExplicitThis ? "explicit " : "") + Kind(s.Header.CallingConvention)
            + s.ReturnType + name + (s.GenericParameterCount > 0 ? "<[" + s.GenericParameterCount + "]>" : "") + "(" + string.Join(",", parameters) + ")";
    }

    public string GetArrayType(string e, ArrayShape s)
    {
        var dims = Enumerable.Range(0, s.Rank).Select(i =>
        {
            long low = i < s.LowerBounds.Length ? s.LowerBounds[i] : 0;
            if (i < s.Sizes.Length) return low + "..." + (low + s.Sizes[i] - 1);
            if (i < s.LowerBounds.Length) return low + "...";
            return s.Rank == 1 ? "..." : "";
        });
        return e + "[" + string.Join(",", dims) + "]";
    }

    public string GetByReferenceType(string e) => e + "&";
    public string GetFunctionPointerType(MethodSignature<string> s) => "method " + Sig(s, " *");
    public string GetGenericInstantiation(string g, ImmutableArray<string> a) => g + "<" + string.Join(",", a) + ">";
    public string GetGenericMethodParameter(object c, int i) => "!!" + i;
    public string GetGenericTypeParameter(object c, int i) => "!" + i;
    public string GetModifiedType(string mod, string type, bool required) => type + (required ? " modreq(" : " modopt(") + mod.Substring(mod.IndexOf("0x")) + ")";
    public string GetPinnedType(string e) => e + " pinned";
    public string GetPointerType(string e) => e + "*";
    public string GetSZArrayType(string e) => e + "[]";
    public string GetTypeFromDefinition(MetadataReader r, TypeDefinitionHandle h, byte kind) => Token(h, kind);
    public string GetTypeFromReference(MetadataReader r, TypeReferenceHandle h, byte kind) => Token(h, kind);
    public string GetTypeFromSpecification(MetadataReader r, object c, TypeSpecificationHandle h, byte kind) => Token(h, kind);

    public string GetPrimitiveType(PrimitiveTypeCode code)
    {
        switch (code)
        {
            case PrimitiveTypeCode.Void: return "void";
            case PrimitiveTypeCode.Boolean: return "bool";
            case PrimitiveTypeCode.Char: return "char";
            case PrimitiveTypeCode.SByte: return "int8";
            case PrimitiveTypeCode.Byte: return "uint8";
            case PrimitiveTypeCode.Int16: return "int16";
            case PrimitiveTypeCode.UInt16: return "uint16";
            case PrimitiveTypeCode.Int32: return "int32";
            case PrimitiveTypeCode.UInt32: return "uint32";
            case PrimitiveTypeCode.Int64: return "int64";
            case PrimitiveTypeCode.UInt64: return "uint64";
            case PrimitiveTypeCode.Single: return "float32";
            case PrimitiveTypeCode.Double: return "float64";
            case PrimitiveTypeCode.String: return "string";
            case PrimitiveTypeCode.IntPtr: return "native int";
            case PrimitiveTypeCode.UIntPtr: return "native uint";
            case PrimitiveTypeCode.Object: return "object";
            case PrimitiveTypeCode.TypedReference: return "typedref";
            default: throw new ArgumentException(code.ToString());
        }
    }
}
