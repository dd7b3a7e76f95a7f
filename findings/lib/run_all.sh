#!/bin/sh
# Runs findings one after another and says which have changed, and which could not be run here.
# Usage: findings/lib/run_all.sh FINDING.sh …
set -u
changed= left_out=
for finding; do
    printf '\n%s\n' "${finding##*/}"
    sh "$finding" && code=0 || code=$?
    case $code in
        0) ;;
        77) left_out="$left_out ${finding##*/}" ;;
        *) changed="$changed ${finding##*/}" ;;
    esac
done
printf '\n%s\n' "$# findings; changed:${changed:- none}; not run here:${left_out:- none}"
[ -z "$changed" ]
