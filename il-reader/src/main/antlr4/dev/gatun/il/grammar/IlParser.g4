/*
 * Textual IL (ECMA-335 II.5 to II.25, and what the assemblers of Mono and .NET take besides). Declarations are parsed one at a
 * time: IlSource cuts the text, and a class or namespace is its head, its members and its closing brace, so that no syntax tree is
 * larger than a method.
 */
parser grammar IlParser;

options { tokenVocab = IlLexer; }

// ------------------------------------------------------------------------------------------------------ declarations

declaration: anyDeclaration EOF;

anyDeclaration
    : classHead '{'                                                                         # openClass
    | '.namespace' dottedName '{'                                                           # openNamespace
    | method                                                                                # methodDeclaration
    | field                                                                                 # fieldDeclaration
    | property                                                                              # propertyDeclaration
    | event                                                                                 # eventDeclaration
    | data                                                                                  # dataDeclaration
    | custom                                                                                # customDeclaration
    | security                                                                              # securityDeclaration
    | line                                                                                  # lineDeclaration
    | '.language' text (',' text)*                                                          # languageDeclaration
    | '.pack' integer                                                                       # pack
    | '.size' integer                                                                       # size
    | '.override' overrideTarget 'with' (methodRef | 'method' methodRef)                    # classOverride
    | '.interfaceimpl' 'type' type                                                          # interfaceImpl
    | '.param' 'type' ('[' integer ']' | dottedName)                                        # paramType
    | '.param' 'constraint' ('[' integer ']' | dottedName) ',' type                         # paramConstraint
    | '.export' '[' integer ']' ('as' dottedName)?                                          # exportDeclaration
    | '.assembly' asmAttribute* dottedName '{' asmDeclaration* '}'                          # assembly
    | '.assembly' 'extern' asmAttribute* dottedName ('as' dottedName)? '{' asmDeclaration* '}'  # assemblyExtern
    | '.module' 'extern' dottedName                                                         # moduleExtern
    | '.module' dottedName?                                                                 # module
    | '.class' 'extern' exportAttribute* slashedName '{' exportDecl* '}'                    # classExtern
    | '.file' 'nometadata'? dottedName ('.hash' '=' bytes)? '.entrypoint'?                  # file
    | '.file' 'alignment' integer                                                           # fileAlignment
    | '.mresource' ('public' | 'private')? dottedName ('as' dottedName)? '{' resourceDecl* '}'  # resource
    | '.imagebase' integer                                                                  # imageBase
    | '.corflags' integer                                                                   # corFlags
    | '.subsystem' integer                                                                  # subsystem
    | '.stackreserve' integer                                                               # stackReserve
    | '.typedef' (custom | 'method' methodRef | 'field' fieldRef | type) 'as' dottedName    # typedef
    | '.typelist' '{' type* '}'                                                             # typeList
    | '.vtfixup' '[' integer? ']' ('int32' | 'int64' | 'unmanaged' | name)* 'at' dottedName # vtFixup
    | '.vtable' '=' bytes                                                                   # vtable
    | '.mscorlib'                                                                           # mscorlib
    ;

asmAttribute: 'retargetable' | 'windowsruntime' | 'noplatform' | 'legacy' 'library' | 'cil' | 'x86' | 'amd64' | 'ia64'
    | 'arm' | 'arm64' | 'flags' '(' integer ')';

asmDeclaration
    : '.hash' 'algorithm' integer                                               # hashAlgorithm
    | '.ver' version                                                            # asmVersion
    | ('.culture' | '.locale') (text | '=' bytes)                               # culture
    | '.publickey' '=' bytes                                                    # publicKey
    | '.publickeytoken' '=' bytes                                               # publicKeyToken
    | '.hash' '=' bytes                                                         # hash
    | 'auto'                                                                    # asmAuto
    | custom                                                                    # asmCustom
    | security                                                                  # asmSecurity
    ;

version: integer (':' (integer | '*'))* ;

exportAttribute: 'public' | 'private' | 'forwarder' | 'nested' ('public' | 'private' | 'family' | 'assembly' | 'famandassem'
    | 'famorassem') | 'extern' | 'flags' '(' integer ')';

exportDecl
    : '.file' dottedName                                                        # exportFile
    | '.class' 'extern' slashedName                                             # exportNested
    | '.assembly' 'extern' dottedName                                           # exportAssembly
    | '.class' integer                                                          # exportTypeDef
    | custom                                                                    # exportCustom
    ;

resourceDecl
    : '.file' dottedName 'at' integer                                           # resourceFile
    | '.assembly' 'extern' dottedName                                           # resourceAssembly
    | custom                                                                    # resourceCustom
    ;

line: '.line' integer (',' integer)? (':' integer (',' integer)?)? (QUOTED | QUOTED_NAME)?;

security
    : '.permissionset' name ('=' bytes | bytearray | text | '=' text | '=' '{' securityItem* '}')
    | '.permission' name type '(' securityItem* ')'
    | '.permission' name type '=' '{' securityItem* '}'
    ;
securityItem: '{' securityItem* '}' | '(' securityItem* ')' | ~('{' | '}' | '(' | ')');

// ------------------------------------------------------------------------------------------------------------ classes

classHead: '.class' classAttribute* dottedName typeParameters? ('extends' type)? ('implements' type (',' type)*)?;

classAttribute: 'public' | 'private' | 'value' | 'enum' | 'interface' | 'sealed' | 'abstract' | 'auto' | 'sequential'
    | 'explicit' | 'ansi' | 'unicode' | 'autochar' | 'import' | 'serializable' | 'windowsruntime' | 'beforefieldinit'
    | 'specialname' | 'rtspecialname' | 'extended'
    | 'nested' ('public' | 'private' | 'family' | 'assembly' | 'famandassem' | 'famorassem')
    | 'flags' '(' integer ')';

typeParameters: '<' typeParameter (',' typeParameter)* '>';
typeParameter: typeParameterAttribute* ('(' (type (',' type)*)? ')')? name;
typeParameterAttribute: '+' | '-' | 'class' | 'valuetype' | 'byreflike' | '.ctor' | 'flags' '(' integer ')';

// ------------------------------------------------------------------------------------------------------------ members

field: '.field' ('[' integer ']')? fieldAttribute* type dottedName ('at' dataLabel)? ('=' fieldInit)?;
fieldAttribute: 'static' | 'public' | 'private' | 'family' | 'initonly' | 'rtspecialname' | 'specialname' | 'assembly'
    | 'famandassem' | 'famorassem' | 'privatescope' | 'literal' | 'notserialized' | 'marshal' '(' nativeType? ')'
    | 'flags' '(' integer ')';
dataLabel: dottedName | integer;

method: '.method' methodAttribute* callConv parameterAttribute* type marshal? methodName typeParameters?
    parameters implAttribute* '{' bodyItem* '}';
methodAttribute: 'static' | 'public' | 'private' | 'family' | 'final' | 'specialname' | 'virtual' | 'strict' | 'abstract'
    | 'assembly' | 'famandassem' | 'famorassem' | 'privatescope' | 'hidebysig' | 'newslot' | 'rtspecialname'
    | 'unmanagedexp' | 'reqsecobj' | 'flags' '(' integer ')'
    | 'pinvokeimpl' '(' (text ('as' text)?)? pinvokeAttribute* ')';
pinvokeAttribute: 'nomangle' | 'ansi' | 'unicode' | 'autochar' | 'lasterr' | 'winapi' | 'cdecl' | 'stdcall' | 'thiscall'
    | 'fastcall' | 'bestfit' ':' ('on' | 'off') | 'charmaperror' ':' ('on' | 'off') | 'flags' '(' integer ')';
implAttribute: 'native' | 'cil' | 'il' | 'optil' | 'managed' | 'unmanaged' | 'forwardref' | 'preservesig' | 'runtime'
    | 'internalcall' | 'synchronized' | 'noinlining' | 'nooptimization' | 'aggressiveinlining' | 'aggressiveoptimization'
    | 'flags' '(' integer ')';

marshal: 'marshal' '(' nativeType? ')';
parameters: '(' (parameter (',' parameter)*)? ')';
parameter: '...' | parameterAttribute* type marshal? name?;
parameterAttribute: '[' ('in' | 'out' | 'opt' | integer) ']';

property: '.property' ('specialname' | 'rtspecialname' | 'flags' '(' integer ')')* callConv type marshal? dottedName parameters
    ('=' fieldInit)? '{' propertyItem* '}';
propertyItem: ('.get' | '.set' | '.other') methodRef # accessor | custom # propertyCustom | line # propertyLine;

event: '.event' ('specialname' | 'rtspecialname' | 'flags' '(' integer ')')* type? dottedName '{' eventItem* '}';
eventItem: ('.addon' | '.removeon' | '.fire' | '.other') methodRef # eventAccessor | custom # eventCustom
    | line # eventLine;

fieldInit
    : ('float32' | 'float64') '(' (floatValue | integer) ')'                    # initFloat
    | intType '(' integer ')'                                                   # initInteger
    | ('char' | 'wchar') '(' integer ')'                                        # initChar
    | 'bool' '(' (truth | integer) ')'                                          # initBool
    | bytearray                                                                 # initBytes
    | text                                                                      # initText
    | 'nullref'                                                                 # initNull
    ;

// -------------------------------------------------------------------------------------------------------------- bodies

bodyItem
    : name ':'                                                                  # label
    | instruction                                                               # anInstruction
    | '.maxstack' integer                                                       # maxStack
    | '.locals' 'init'? '(' (local (',' local)*)? ')'                           # localsItem
    | '.entrypoint'                                                             # entryPoint
    | '.zeroinit'                                                               # zeroInit
    | '.emitbyte' integer                                                       # emitByte
    | '.try' tryBlock handlerClause+                                            # tryItem
    | '{' bodyItem* '}'                                                         # scopeItem
    | '.param' '[' integer ']' ('=' fieldInit)?                                 # param
    | '.param' 'type' ('[' integer ']' | dottedName)                            # bodyParamType
    | '.param' 'constraint' ('[' integer ']' | dottedName) ',' type             # bodyParamConstraint
    | '.override' overrideTarget                                                # override
    | custom                                                                    # bodyCustom
    | security                                                                  # bodySecurity
    | line                                                                      # bodyLine
    | '.language' text (',' text)*                                              # bodyLanguage
    | data                                                                      # bodyData
    | '.export' '[' integer ']' ('as' dottedName)?                              # bodyExport
    | '.vtentry' integer ':' integer                                            # bodyVtEntry
    ;

local: ('[' integer ']')? type name?;

tryBlock: '{' bodyItem* '}' | labelRef 'to' labelRef;
handlerClause
    : 'catch' type handlerBlock                                                 # catchClause
    | 'filter' ('{' bodyItem* '}' | labelRef) handlerBlock                      # filterClause
    | 'finally' handlerBlock                                                    # finallyClause
    | 'fault' handlerBlock                                                      # faultClause
    ;
handlerBlock: '{' bodyItem* '}' | 'handler' labelRef 'to' labelRef;
labelRef: name | integer;

overrideTarget: type '::' methodName | 'method' methodRef;

instruction
    : I_NONE
    | I_INT integer
    | I_INT8 integer
    | I_FLOAT (floatValue | integer | bytes | bytearray)
    | I_VAR (name | integer)
    | I_BRANCH labelRef
    | I_SWITCH '(' (labelRef (',' labelRef)*)? ')'
    | I_METHOD methodRef
    | I_FIELD fieldRef
    | I_TYPE type
    | I_STRING (text | bytearray | 'ansi' '(' text ')')
    | I_SIG callConv type parameters
    | I_TOKEN owner
    ;

owner: 'method' methodRef | 'field' fieldRef | type | 'mdtoken' '(' integer ')';

// ---------------------------------------------------------------------------------------------------------- references

methodRef: callConv type (type '::')? methodName methodArguments? parameters | dottedName;
methodName: '.ctor' | '.cctor' | dottedName;
methodArguments: '<' type (',' type)* '>' | '<' '[' integer ']' '>';
fieldRef: type (type '::')? dottedName | dottedName;

callConv: ('instance' | 'explicit')* callKind?;
callKind: 'default' | 'vararg' | 'unmanaged' ('cdecl' | 'stdcall' | 'thiscall' | 'fastcall')?
    | 'callconv' '(' integer ')';

type: baseType typeSuffix*;
typeSuffix
    : '[' bound (',' bound)* ']'                                                # arraySuffix
    | '&'                                                                       # byRefSuffix
    | '*'                                                                       # pointerSuffix
    | 'pinned'                                                                  # pinnedSuffix
    | ('modreq' | 'modopt') '(' type ')'                                        # modifierSuffix
    | '<' type (',' type)* '>'                                                  # argumentsSuffix
    ;
bound: | '...' | integer '...' integer? | integer;

baseType
    : ('class' | 'valuetype' | 'value' 'class') className                       # classType
    | className                                                                 # plainType
    | 'object'                                                                  # objectType
    | 'string'                                                                  # stringType
    | 'void'                                                                    # voidType
    | ('typedref' | 'refany')                                                   # typedRefType
    | ('char' | 'wchar')                                                        # charType
    | 'bool'                                                                    # boolType
    | intType                                                                   # integerType
    | 'float32'                                                                 # float32Type
    | 'float64'                                                                 # float64Type
    | 'native' ('unsigned'? 'int' | 'uint')                                     # nativeIntType
    | 'method' callConv type '*' parameters                                     # functionType
    | ('!' | '!!') (integer | dottedName)                                       # variableType
    ;
intType: 'unsigned'? ('int8' | 'int16' | 'int32' | 'int64') | 'uint8' | 'uint16' | 'uint32' | 'uint64';

className
    : '[' dottedName ']' slashedName                                            # externalName
    | '[' '.module' dottedName ']' slashedName                                  # moduleName
    | '.this'                                                                   # thisName
    | '.base'                                                                   # baseName
    | '.nester'                                                                 # nesterName
    | slashedName                                                               # localName
    ;
slashedName: dottedName ('/' dottedName)*;
dottedName: namePart ('.' namePart)*;
namePart: NAME | DOTTED_NAME | QUOTED_NAME | softWord;
name: NAME | DOTTED_NAME | QUOTED_NAME | softWord;

/* Words with a meaning only at places where no name can be. */
softWord: 'algorithm' | 'alignment' | 'library' | 'at' | 'as' | 'on' | 'off' | 'with' | 'value' | 'record' | 'date' | 'error' | 'stream'
    | 'storage' | 'vector' | 'custom' | 'any' | 'array' | 'variant' | 'currency' | 'decimal' | 'hresult' | 'blob' | 'cf'
    | 'x86' | 'amd64' | 'ia64' | 'arm' | 'arm64' | 'type' | 'init' | 'handler' | 'constraint' | 'strict' | 'byreflike'
    | 'extended' | 'literal' | 'struct' | 'fixed' | 'int' | 'uint' | 'float' | 'opt' | 'in' | 'out' | 'legacy'
    | 'callconv' | 'iidparam' | 'lputf8str' | 'mdtoken';

// ------------------------------------------------------------------------------------------------------- attributes

custom: '.custom' ('(' owner ')')? methodRef ('=' (bytes | '{' customItem* '}' | text) | bytearray)?;
customItem: customValue | ('field' | 'property') customType dottedName '=' customValue;
customType: customElement ('[' ']')?;
customElement: 'bool' | 'char' | intType | 'float32' | 'float64' | 'string' | 'type' | 'object'
    | 'enum' ('class' QUOTED_NAME | type);
customValue
    : 'bool' '(' truth ')'                                                      # valueBool
    | 'char' '(' integer ')'                                                    # valueChar
    | intType '(' integer ')'                                                   # valueInteger
    | ('float32' | 'float64') '(' (floatValue | integer) ')'                    # valueFloat
    | 'string' '(' ('nullref' | QUOTED_NAME | text) ')'                         # valueString
    | 'type' '(' typeValue ')'                                                  # valueType
    | 'object' '(' customValue ')'                                              # valueObject
    | customElement '[' integer ']' '(' customElementValue* ')'                 # valueArray
    | bytearray                                                                 # valueBytes
    | 'nullref'                                                                 # valueNull
    ;
customElementValue: truth | integer | floatValue | 'nullref' | text | 'class' QUOTED_NAME | QUOTED_NAME | customValue
    | className;
typeValue: 'class' QUOTED_NAME | 'nullref' | QUOTED_NAME | text | type;

// -------------------------------------------------------------------------------------------------------------- data

data: '.data' ('tls' | 'cil')? (dottedName '=')? ('{' dataItem (',' dataItem)* '}' | dataItem);
dataItem
    : 'char' '*' '(' text ')'                                                   # dataText
    | '&' '(' dottedName ')'                                                    # dataAddress
    | '&' dottedName                                                            # dataAddress
    | bytearray                                                                 # dataBytes
    | ('float32' | 'float64') ('(' (floatValue | integer) ')')? ('[' integer ']')?   # dataFloat
    | (intType | 'char' | 'bool') ('(' integer ')')? ('[' integer ']')?         # dataInteger
    ;

// ---------------------------------------------------------------------------------------------------- native types

nativeType: nativeBase nativeSuffix* | nativeSuffix+;
nativeSuffix: '*' | '[' (integer? ('+' integer)?) ']';
nativeBase
    : 'custom' '(' text ',' text (',' text ',' text)? ')'                       # nativeCustom
    | 'fixed' 'sysstring' '[' integer ']'                                       # nativeFixedString
    | 'fixed' 'array' '[' integer ']' nativeType?                               # nativeFixedArray
    | 'safearray' variantType? (',' text)?                                      # nativeSafeArray
    | ('iunknown' | 'idispatch' | 'interface') ('(' 'iidparam' '=' integer ')')?    # nativeInterface
    | 'unsigned' ('int' | 'int8' | 'int16' | 'int32' | 'int64')                 # nativeUnsigned
    | ('bool' | 'int8' | 'int16' | 'int32' | 'int64' | 'uint8' | 'uint16' | 'uint32' | 'uint64' | 'float32' | 'float64'
      | 'currency' | 'bstr' | 'lpstr' | 'lpwstr' | 'lptstr' | 'struct' | 'int' | 'uint' | 'byvalstr' | 'ansi' 'bstr' | 'tbstr'
      | 'variant' 'bool' | 'method' | 'lpstruct' | 'error' | 'lputf8str' | 'void' | 'variant' | 'syschar' | 'decimal' | 'date' | 'objectref'
      | 'as' 'any')                                                             # nativeSimple
    | 'flags' '(' integer ')'                                                   # nativeNumber
    ;
variantType: variantBase ('[' ']' | 'vector' | '&')*;
variantBase: 'variant' | 'currency' | 'void' | 'bool' | 'unsigned'? ('int8' | 'int16' | 'int32' | 'int64' | 'int') | 'uint8'
    | 'uint16' | 'uint32' | 'uint64' | 'uint' | 'float32' | 'float64' | '*' | 'decimal' | 'date' | 'bstr' | 'lpstr' | 'lpwstr'
    | 'iunknown' | 'idispatch' | 'safearray' | 'error' | 'hresult' | 'carray' | 'userdefined' | 'record' | 'filetime' | 'blob'
    | 'stream' | 'storage' | 'cf' | 'clsid' | 'null';

// ------------------------------------------------------------------------------------------------------------ values

integer: INTEGER;
floatValue: FLOAT | ('float32' | 'float64') '(' (integer | FLOAT) ')' | '-'? NAME;
truth: 'true' | 'false';
text: QUOTED ('+' QUOTED)*;
bytes: '(' HEX_BYTE* ')';
bytearray: 'bytearray' bytes;
