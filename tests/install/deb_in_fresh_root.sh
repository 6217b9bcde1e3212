#!/usr/bin/env bash
# Makes the Debian packages of a build, installs them in a fresh Debian 12 root that has nothing else, and uses them
# there: the program alone, then the thirty lines of allies/ with CMake and with pkg-config.
#
#   tests/install/deb_in_fresh_root.sh build/release     as root: debootstrap and chroot need it
set -euo pipefail
build=$(realpath "${1:-build/release}")
here=$(realpath "$(dirname "$0")")
source=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'echo "deb: failed in line $LINENO: $BASH_COMMAND" >&2' ERR
root=$work/root

# in_root COMMAND...: nothing of the caller's surroundings but where a proxy is
in_root() {
  chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" "$@"
}

(cd "$work" && cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work/packages")

# The mirror of this machine, as far as it is one of Debian 12.
mirror=$(apt-get indextargets --format '$(CODENAME) $(SITE) $(COMPONENT)' 2>/dev/null | awk '$1 == "bookworm" && $3 == "main" {print $2; exit}')
debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}"
cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
[ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/resolv.conf"
mkdir "$root/packages"
cp "$work"/packages/*.deb "$root/packages/"
cp -a "$source/examples/articles" "$here/allies" "$root/"
in_root apt-get update

echo "deb: the program alone"
in_root bash -c 'apt-get install -y --no-install-recommends /packages/standpoint_*.deb'
in_root standpoint --version
in_root standpoint build /articles -o /map.graphml -o /map.svg
[ -s "$root/map.graphml" ] && [ -s "$root/map.svg" ]
[ ! -e "$root/usr/include/standpoint" ] && [ ! -e "$root/usr/bin/g++" ]  # what only developers need

echo "deb: what developers need"
in_root bash -c 'apt-get install -y --no-install-recommends /packages/libstandpoint*.deb cmake g++ make pkg-config'
in_root cmake -S /allies -B /shared -D BUILD_SHARED_LIBS=ON
in_root cmake --build /shared
in_root cmake -S /allies -B /static
in_root cmake --build /static
in_root bash -c 'g++ -std=c++20 /allies/allies.cpp $(pkg-config --cflags --libs standpoint-io) -o /by_pkg_config'
for program in /shared/allies /static/allies /by_pkg_config; do
  in_root "$program" /allies/coded.csv "ida holt" | diff - "$here/allies/allies.expected"
done
[[ $(in_root ldd /shared/allies) == *libstandpoint_io.so.* ]]
[[ $(in_root ldd /static/allies) != *libstandpoint* ]]

if compgen -G "$root/packages/python3-standpoint_*.deb" >/dev/null; then
  echo "deb: the Python module"
  in_root bash -c 'apt-get install -y --no-install-recommends /packages/python3-standpoint_*.deb'
  in_root python3 -c 'import standpoint; print(standpoint.read("/map.graphml"))'
fi

echo "deb: removed again"
in_root bash -c 'apt-get purge -y standpoint "libstandpoint*" "python3-standpoint*"'
left=$(in_root bash -c 'ls -d /usr/bin/standpoint /usr/lib/libstandpoint* /usr/include/standpoint /usr/share/doc/*standpoint* \
  /usr/lib/python3/dist-packages/standpoint*' 2>/dev/null || true)
if [ -n "$left" ]; then
  echo "deb: left behind: $left" >&2
  exit 1
fi
echo "deb: installed, run, linked and removed in a fresh root"
