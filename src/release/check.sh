#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds twice what a release publishes, signs it with a key of its own, puts it into a folder as it
# would go into a repository, and looks whether all of it is there, and the same both times.
set -eu
cd "$(dirname "$0")/../.."

fail() {
  echo "the release is not whole: $1" >&2
  exit 1
}

work=$(mktemp -d)
GNUPGHOME=$work/gnupg
export GNUPGHOME
trap 'gpgconf --kill gpg-agent; rm -rf "$work"' EXIT
mkdir -m 700 "$GNUPGHOME"
gpg --batch --quiet --passphrase '' --quick-gen-key 'Dixit test <test@example.org>' default default never

deploy() {
  ./mvnw -B -ntp -q -Prelease,sbom -Dmaven.test.skip=true -DaltDeploymentRepository="folder::file://$1" clean deploy
  for ending in .jar -sources.jar -javadoc.jar -cyclonedx.json .pom; do
    file=$(find "$1/io/github/dixit" -name "dixit-*$ending" | grep -Ev -- "-(sources|javadoc)$ending" || true)
    [ -n "$file" ] && [ -s "$file" ] || fail "dixit$ending was not deployed"
    gpg --batch --quiet --verify "$file.asc" "$file" 2>/dev/null || fail "$file is not signed"
    mkdir -p "$1/files" && cp "$file" "$1/files/dixit$ending"
  done
}
deploy "$work/one"
deploy "$work/two"
for file in "$work"/one/files/*; do
  cmp "$file" "$work/two/files/$(basename "$file")" || fail "$(basename "$file") is not the same when built again"
done
echo "whole, signed, and the same when built twice"
