"""Floor 3: all that QML may know. Frozen input goes through a pure function, is swapped in, then signalled."""

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
