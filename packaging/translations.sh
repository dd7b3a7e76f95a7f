#!/bin/sh
# Brings translation files up to date with the words of the code; one that is not there yet is made.
# English stands in the code, so its file holds plural forms alone.
# Usage: packaging/translations.sh [FILE.ts ...]; without a file, all of them
set -eu
[ $# -gt 0 ] || set -- assets/translations/kiosk_*.ts
for file; do
    case $file in *_en.ts) forms=-pluralonly ;; *) forms= ;; esac
    pyside6-lupdate -silent -locations none -no-obsolete $forms -extensions qml,py \
        kiosk/runtime/*.py kiosk/viewmodels/*.py kiosk/qml/Kiosk/*/*.qml -ts "$file"
done
