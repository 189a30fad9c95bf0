// Compares the public types and members of a class library with those of reference assemblies, from metadata alone.
//   ApiCheck LIBRARY.dll REFERENCE-FOLDER          what the library has that .NET has not (or has otherwise); exit 1 if
// any
//   ApiCheck LIBRARY.dll REFERENCE-FOLDER missing  also what .NET's types have that the library's lack
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

static class ApiCheck
{
    sealed class Names : ISignatureTypeProvider<string, object>
    {
        public string GetPrimitiveType(PrimitiveTypeCode code) => code.ToString();
        public string GetTypeFromDefinition(MetadataReader r, TypeDefinitionHandle h, byte kind) => Name(r, h);
        public string GetTypeFromReference(MetadataReader r, TypeReferenceHandle h, byte kind)
        {
            var t = r.GetTypeReference(h);
            string n = r.GetString(t.Name);
            if (t.ResolutionScope.Kind == HandleKind.TypeReference)
                return GetTypeFromReference(r, (TypeReferenceHandle)t.ResolutionScope, 0) + "/" + n;
            string ns = r.GetString(t.Namespace);
            return ns == "" ? n : ns + "." + n;
        }
        public string GetTypeFromSpecification(MetadataReader r, object c, TypeSpecificationHandle h, byte kind) =>
            r.GetTypeSpecification(h).DecodeSignature(this, c);
        public string GetSZArrayType(string e) => e + "[]";
        public string GetPointerType(string e) => e + "*";
        public string GetByReferenceType(string e) => e + "&";
        public string GetPinnedType(string e) => e;
        public string GetArrayType(string e, ArrayShape s) => e + "[" + new string(',', s.Rank - 1) + "]";
        public string GetGenericInstantiation(string g, ImmutableArray<string> a) => g + "<" + string.Join(",", a)
            + ">";
        public string GetGenericMethodParameter(object c, int i) => "!!" + i;
        public string GetGenericTypeParameter(object c, int i) => "!" + i;
        public string GetFunctionPointerType(MethodSignature<string> s) => "fnptr";
        public string GetModifiedType(string m, string t, bool required) => t;
    }

    static readonly Names Provider = new Names();

    static string Name(MetadataReader r, TypeDefinitionHandle h)
    {
        var t = r.GetTypeDefinition(h);
        string n = r.GetString(t.Name);
        var outer = t.GetDeclaringType();
        if (!outer.IsNil) return Name(r, outer) + "/" + n;
        string ns = r.GetString(t.Namespace);
        return ns == "" ? n : ns + "." + n;
    }

    static string NameOf(MetadataReader r, EntityHandle h) => h.IsNil ? "" : h.Kind switch
    {
        HandleKind.TypeDefinition => Name(r, (TypeDefinitionHandle)h),
        HandleKind.TypeReference => Provider.GetTypeFromReference(r, (TypeReferenceHandle)h, 0),
        _ => Provider.GetTypeFromSpecification(r, null, (TypeSpecificationHandle)h, 0)
    };

    static bool IsVisible(MetadataReader r, TypeDefinitionHandle h)
    {
        var t = r.GetTypeDefinition(h);
        switch (t.Attributes & TypeAttributes.VisibilityMask)
        {
            case TypeAttributes.Public: return true;
            case TypeAttributes.NestedPublic: return IsVisible(r, t.GetDeclaringType());
            default: return false;
        }
    }

    sealed class TypeInfo
    {
        public string Kind;
        public HashSet<string> Members = new HashSet<string>();
        public HashSet<string> Interfaces = new HashSet<string>();
    }

    static void Read(string file, Dictionary<string, TypeInfo> into)
    {
        using var pe = new PEReader(File.OpenRead(file));
        if (!pe.HasMetadata) return;
        var r = pe.GetMetadataReader();
        foreach (var h in r.TypeDefinitions)
        {
            if (!IsVisible(r, h)) continue;
            var t = r.GetTypeDefinition(h);
            var info = new TypeInfo();
            bool isInterface = (t.Attributes & TypeAttributes.Interface) != 0;
            bool isAbstract = (t.Attributes & TypeAttributes.Abstract) != 0;
            bool isSealed = (t.Attributes & TypeAttributes.Sealed) != 0;
            string parent = NameOf(r, t.BaseType);
            info.Kind = (isInterface ? "interface" : isAbstract && isSealed ? "static class" : isAbstract
                ? "abstract class"
                : isSealed ? "sealed class" : "class") + " : " + parent;
            foreach (var mh in t.GetMethods())
            {
                var m = r.GetMethodDefinition(mh);
                var access = m.Attributes & MethodAttributes.MemberAccessMask;
                if (access != MethodAttributes.Public && access != MethodAttributes.Family
                    && access != MethodAttributes.FamORAssem) continue;
                var s = m.DecodeSignature(Provider, null);
                bool isVirtual = (m.Attributes & MethodAttributes.Virtual) != 0;
                // A sealed newslot method is one only because it implements an interface: callers cannot tell.
                bool overridable = isVirtual && (m.Attributes & MethodAttributes.Final) == 0 && !isSealed;
                info.Members.Add((s.Header.IsInstance ? "" : "static ") + (overridable ? "virtual " : "") + s.ReturnType
                    + " "
                    + r.GetString(m.Name) + (s.GenericParameterCount > 0 ? "`" + s.GenericParameterCount : "")
                    + "(" + string.Join(",", s.ParameterTypes) + ")");
            }
            foreach (var fh in t.GetFields())
            {
                var f = r.GetFieldDefinition(fh);
                var access = f.Attributes & FieldAttributes.FieldAccessMask;
                if (access != FieldAttributes.Public && access != FieldAttributes.Family) continue;
                string value = "";
                if (!f.GetDefaultValue().IsNil)
                {
                    var c = r.GetConstant(f.GetDefaultValue());
                    value = " = " + BitConverter.ToString(r.GetBlobBytes(c.Value));
                }
                info.Members.Add(((f.Attributes & FieldAttributes.Static) != 0 ? "static " : "") + "field "
                    + f.DecodeSignature(Provider, null) + " " + r.GetString(f.Name) + value);
            }
            foreach (var ih in t.GetInterfaceImplementations())
                info.Interfaces.Add(NameOf(r, r.GetInterfaceImplementation(ih).Interface));
            into[Name(r, h)] = info;
        }
    }

    static int Main(string[] args)
    {
        var ours = new Dictionary<string, TypeInfo>();
        var theirs = new Dictionary<string, TypeInfo>();
        Read(args[0], ours);
        foreach (var f in Directory.GetFiles(args[1], "*.dll")) Read(f, theirs);
        int wrong = 0;
        foreach (var (name, type) in ours.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (!theirs.TryGetValue(name, out var reference))
            {
                Console.WriteLine("extra type " + name);
                wrong++;
                continue;
            }
            if (type.Kind != reference.Kind)
            {
                Console.WriteLine("type " + name + ": " + type.Kind + ", expected " + reference.Kind);
                wrong++;
            }
            foreach (var m in type.Members.OrderBy(x => x, StringComparer.Ordinal))
            {
                if (reference.Members.Contains(m)) continue;
                Console.WriteLine("extra " + name + " :: " + m);
                wrong++;
            }
            foreach (var i in type.Interfaces)
            {
                if (!reference.Interfaces.Contains(i)) Console.WriteLine("extra interface of " + name + ": " + i);
            }
            if (args.Length < 3) continue;
            foreach (var m in reference.Members.OrderBy(x => x, StringComparer.Ordinal))
                if (!type.Members.Contains(m)) Console.WriteLine("missing " + name + " :: " + m);
            foreach (var i in reference.Interfaces)
                if (!type.Interfaces.Contains(i)) Console.WriteLine("missing interface of " + name + ": " + i);
        }
        Console.WriteLine(ours.Count + " types, " + ours.Values.Sum(t => t.Members.Count) + " members, " + wrong
            + " wrong");
        return wrong == 0 ? 0 : 1;
    }
}
