#!/usr/bin/env bash
# Makes the .deb of a build and installs and runs it in a fresh Debian 12 root that has nothing else:
#   tests/install/deb_in_fresh_root.sh build/release
set -euo pipefail
build=$(realpath "${1:-build/release}")
source=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && cpack --config "$build/CPackConfig.cmake" -G DEB)
deb=$(echo "$work"/standpoint_*.deb)

# The mirror and the proxy that this machine uses.
mirror=$(apt-get indextargets --format '$(SITE)' 'Suite: bookworm' 2>/dev/null | head -n 1)
[ -n "$mirror" ] || mirror=$(apt-get indextargets --format '$(SITE)' 2>/dev/null | head -n 1)
debootstrap --variant=minbase bookworm "$work/root" "$mirror"
cp -a /etc/apt/apt.conf.d/. "$work/root/etc/apt/apt.conf.d/"
cp -a /etc/resolv.conf "$work/root/etc/resolv.conf" 2>/dev/null || true
cp "$deb" "$work/root/standpoint.deb"
cp -a "$source/examples/articles" "$work/root/articles"

chroot "$work/root" apt-get update
chroot "$work/root" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends /standpoint.deb
chroot "$work/root" standpoint --version
chroot "$work/root" standpoint build /articles -o /map.graphml
[ -s "$work/root/map.graphml" ]
echo "deb: installed and run in a fresh root"
