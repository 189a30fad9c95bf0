/*
 * The words of textual IL (ECMA-335 II.5). Opcodes are not listed: IlLexerBase finds them among the words and gives them the
 * token of their operand's kind, and turns to mode BYTES where a list of hexadecimal bytes follows.
 */
lexer grammar IlLexer;

options { superClass = IlLexerBase; }

tokens { I_NONE, I_INT, I_INT8, I_FLOAT, I_VAR, I_BRANCH, I_SWITCH, I_METHOD, I_FIELD, I_TYPE, I_STRING, I_SIG, I_TOKEN }

WS: [ \t\r\n\f\u001A\uFEFF]+ -> skip;
LINE_COMMENT: '//' ~[\r\n]* -> skip;
COMMENT: '/*' .*? '*/' -> skip;
PREPROCESSOR: '#' [ \t]* [a-z]+ ~[\r\n]*;

// Directives
D_ADDON: '.addon'; D_ASSEMBLY: '.assembly'; D_CLASS: '.class'; D_CORFLAGS: '.corflags'; D_CULTURE: '.culture';
D_CUSTOM: '.custom'; D_DATA: '.data'; D_EMITBYTE: '.emitbyte'; D_ENTRYPOINT: '.entrypoint'; D_EVENT: '.event';
D_EXPORT: '.export'; D_FIELD: '.field'; D_FILE: '.file'; D_FIRE: '.fire'; D_GET: '.get'; D_HASH: '.hash';
D_IMAGEBASE: '.imagebase'; D_INTERFACEIMPL: '.interfaceimpl'; D_LANGUAGE: '.language'; D_LINE: '.line';
D_LOCALE: '.locale'; D_LOCALS: '.locals'; D_MAXSTACK: '.maxstack'; D_METHOD: '.method'; D_MODULE: '.module';
D_MRESOURCE: '.mresource'; D_MSCORLIB: '.mscorlib'; D_NAMESPACE: '.namespace'; D_OTHER: '.other';
D_OVERRIDE: '.override'; D_PACK: '.pack'; D_PARAM: '.param'; D_PERMISSION: '.permission';
D_PERMISSIONSET: '.permissionset'; D_PROPERTY: '.property'; D_PUBLICKEY: '.publickey';
D_PUBLICKEYTOKEN: '.publickeytoken'; D_REMOVEON: '.removeon'; D_SET: '.set'; D_SIZE: '.size';
D_STACKRESERVE: '.stackreserve'; D_SUBSYSTEM: '.subsystem'; D_TRY: '.try'; D_TYPEDEF: '.typedef';
D_TYPELIST: '.typelist'; D_VER: '.ver'; D_VTABLE: '.vtable'; D_VTENTRY: '.vtentry'; D_VTFIXUP: '.vtfixup';
D_ZEROINIT: '.zeroinit'; D_FORWARDER: '.forwarder';

// Words that begin with a dot and are no directives
CTOR: '.ctor'; CCTOR: '.cctor'; THIS: '.this'; BASE: '.base'; NESTER: '.nester';

// Attributes
PUBLIC: 'public'; PRIVATE: 'private'; STATIC: 'static'; FAMILY: 'family'; ASSEMBLY: 'assembly'; FAMANDASSEM: 'famandassem';
FAMORASSEM: 'famorassem'; PRIVATESCOPE: 'privatescope'; FINAL: 'final'; VIRTUAL: 'virtual'; ABSTRACT: 'abstract';
STRICT: 'strict'; HIDEBYSIG: 'hidebysig'; NEWSLOT: 'newslot'; SPECIALNAME: 'specialname'; RTSPECIALNAME: 'rtspecialname';
UNMANAGEDEXP: 'unmanagedexp'; REQSECOBJ: 'reqsecobj'; FLAGS: 'flags'; PINVOKEIMPL: 'pinvokeimpl'; NESTED: 'nested';
VALUE: 'value'; ENUM: 'enum'; INTERFACE: 'interface'; SEALED: 'sealed'; AUTO: 'auto'; SEQUENTIAL: 'sequential';
EXPLICIT: 'explicit'; ANSI: 'ansi'; UNICODE: 'unicode'; AUTOCHAR: 'autochar'; IMPORT: 'import';
SERIALIZABLE: 'serializable'; WINDOWSRUNTIME: 'windowsruntime'; BEFOREFIELDINIT: 'beforefieldinit'; INITONLY: 'initonly';
LITERAL: 'literal'; NOTSERIALIZED: 'notserialized'; NATIVE: 'native'; CIL: 'cil'; OPTIL: 'optil'; MANAGED: 'managed';
UNMANAGED: 'unmanaged'; FORWARDREF: 'forwardref'; PRESERVESIG: 'preservesig'; RUNTIME: 'runtime';
INTERNALCALL: 'internalcall'; SYNCHRONIZED: 'synchronized'; NOINLINING: 'noinlining'; NOOPTIMIZATION: 'nooptimization';
AGGRESSIVEINLINING: 'aggressiveinlining'; AGGRESSIVEOPTIMIZATION: 'aggressiveoptimization'; EXTERN: 'extern';
FORWARDER: 'forwarder'; RETARGETABLE: 'retargetable'; NOPLATFORM: 'noplatform'; LEGACY: 'legacy'; X86: 'x86';
AMD64: 'amd64'; IA64: 'ia64'; ARM: 'arm'; ARM64: 'arm64'; NOMETADATA: 'nometadata'; NOMANGLE: 'nomangle'; LASTERR: 'lasterr';
WINAPI: 'winapi'; CDECL: 'cdecl'; STDCALL: 'stdcall'; THISCALL: 'thiscall'; FASTCALL: 'fastcall'; BESTFIT: 'bestfit';
CHARMAPERROR: 'charmaperror'; ON: 'on'; OFF: 'off'; AS: 'as'; BYREFLIKE: 'byreflike';

// Declarations
EXTENDS: 'extends'; IMPLEMENTS: 'implements'; ALGORITHM: 'algorithm'; INIT: 'init'; AT: 'at'; TLS: 'tls'; WITH: 'with';
TO: 'to'; CATCH: 'catch'; FILTER: 'filter'; FINALLY: 'finally'; FAULT: 'fault'; HANDLER: 'handler'; FIELD: 'field';
PROPERTY: 'property'; METHOD: 'method'; IN: 'in'; OUT: 'out'; OPT: 'opt'; MARSHAL: 'marshal'; CONSTRAINT: 'constraint';

// Types
CLASS: 'class'; VALUETYPE: 'valuetype'; OBJECT: 'object'; STRING: 'string'; VOID: 'void'; TYPEDREF: 'typedref';
CHAR: 'char'; BOOL: 'bool'; INT8: 'int8'; INT16: 'int16'; INT32: 'int32'; INT64: 'int64'; UINT8: 'uint8';
UINT16: 'uint16'; UINT32: 'uint32'; UINT64: 'uint64'; FLOAT32: 'float32'; FLOAT64: 'float64'; UNSIGNED: 'unsigned';
INT_: 'int'; UINT_: 'uint'; FLOAT_: 'float'; PINNED: 'pinned'; MODREQ: 'modreq'; MODOPT: 'modopt'; INSTANCE: 'instance';
DEFAULT: 'default'; VARARG: 'vararg'; CALLCONV: 'callconv'; TYPE: 'type'; BYTEARRAY: 'bytearray'; NULLREF: 'nullref';
TRUE: 'true'; FALSE: 'false'; NULL: 'null';

// Native types (ECMA-335 II.7.4) that are not among the above
BYVALSTR: 'byvalstr'; TBSTR: 'tbstr'; VARIANT: 'variant'; CURRENCY: 'currency';
SYSCHAR: 'syschar'; FIXED: 'fixed'; SYSSTRING: 'sysstring'; DECIMAL: 'decimal'; DATE: 'date'; BSTR: 'bstr';
LPSTR: 'lpstr'; LPWSTR: 'lpwstr'; LPTSTR: 'lptstr'; OBJECTREF: 'objectref'; IUNKNOWN: 'iunknown';
IDISPATCH: 'idispatch'; STRUCT: 'struct'; SAFEARRAY: 'safearray'; ARRAY: 'array'; ANY: 'any'; LPSTRUCT: 'lpstruct';
CUSTOM: 'custom'; ERROR: 'error'; HRESULT: 'hresult'; LPUTF8STR: 'lputf8str'; IIDPARAM: 'iidparam'; CF: 'cf'; BLOB: 'blob';
STREAM: 'stream'; STORAGE: 'storage'; FILETIME: 'filetime'; CLSID: 'clsid'; VECTOR: 'vector'; CARRAY: 'carray'; USERDEFINED: 'userdefined';
RECORD: 'record'; MDTOKEN: 'mdtoken'; IL: 'il'; WCHAR: 'wchar'; REFANY: 'refany'; EXTENDED: 'extended'; LIBRARY: 'library'; ALIGNMENT: 'alignment';

// Prefixes end in a dot; IlLexerBase knows them as opcodes.
PREFIX: ('unaligned' | 'volatile' | 'tail' | 'constrained' | 'no' | 'readonly') '.';

OPEN_BRACE: '{'; CLOSE_BRACE: '}'; OPEN_PAREN: '('; CLOSE_PAREN: ')'; OPEN_BRACKET: '['; CLOSE_BRACKET: ']';
LESS: '<'; GREATER: '>'; COMMA: ','; EQUAL: '='; STAR: '*'; AMPERSAND: '&'; PLUS: '+'; MINUS: '-'; SLASH: '/';
BANG: '!'; BANG_BANG: '!!'; DOUBLE_COLON: '::'; COLON: ':'; ELLIPSIS: '...'; DOT: '.'; SEMICOLON: ';';

INTEGER: '-'? ([0-9]+ | '0' [xX] [0-9A-Fa-f]+);
FLOAT: '-'? [0-9]+ ('.' [0-9]+ EXPONENT? | EXPONENT | '.' {_input.LA(1) != '.'}? EXPONENT?);
fragment EXPONENT: [eE] [+-]? [0-9]+;

QUOTED: '"' (ESCAPE | ~["\\])* '"';
QUOTED_NAME: '\'' (ESCAPE | ~['\\])* '\'';
fragment ESCAPE: '\\' ('\r' '\n' | .);

NAME: START PART*;
DOTTED_NAME: START PART* ('.' PART+)+;
fragment START: [A-Za-z_$@?`] | [\u0080-\uFFFE];
fragment PART: START | [0-9];

UNKNOWN: .;

mode BYTES;
BYTES_WS: [ \t\r\n]+ -> skip;
BYTES_LINE_COMMENT: '//' ~[\r\n]* -> skip;
BYTES_COMMENT: '/*' .*? '*/' -> skip;
HEX_BYTE: [0-9A-Fa-f] [0-9A-Fa-f]?;
BYTES_END: [)] -> type(CLOSE_PAREN), popMode;
BYTES_UNKNOWN: . -> type(UNKNOWN), popMode;
