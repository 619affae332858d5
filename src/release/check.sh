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
trap 'rm -rf "$work"' EXIT
GNUPGHOME=$work/gnupg
export GNUPGHOME
mkdir -m 700 "$GNUPGHOME"
gpg --batch --quiet --passphrase '' --quick-gen-key 'Dixit test <test@example.org>' default default never

# Maven Central's own plugin takes deploying over; here the folder does.
build() {
  ./mvnw -B -ntp -q -Prelease,sbom -Dmaven.test.skip=true -DskipPublishing=true clean verify
  mkdir "$1"
  [ -s target/bom.json ] || fail "the bill of materials is missing"
  for file in target/dixit.jar target/dixit-sources.jar target/dixit-javadoc.jar; do
    [ -s "$file" ] || fail "$file is missing"
    cp "$file" "$1"
  done
  for file in target/dixit.jar target/dixit-sources.jar target/dixit-javadoc.jar; do
    gpg --batch --quiet --verify "$file.asc" "$file" || fail "$file is not signed"
  done
}
build "$work/one"
build "$work/two"
for file in "$work"/one/*; do
  cmp "$file" "$work/two/$(basename "$file")" || fail "$(basename "$file") is not the same when built again"
done

./mvnw -B -ntp -q -Dmaven.test.skip=true deploy -DaltDeploymentRepository="folder::file://$work/repository"
for ending in .jar -sources.jar -javadoc.jar .pom; do
  find "$work/repository/io/github/dixit" -name "dixit-*$ending" | grep -q . || fail "dixit$ending was not deployed"
done
echo "whole, signed, and the same when built twice"
