"""What a kiosk is told once, when it is set up: a TOML file, or KIOSK_* in the environment."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, Field, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from kiosk.domain.errors import SettingsError

if TYPE_CHECKING:
    from kiosk.app import ScreenSettings

SYSTEM_FILE = Path("/etc/heidi-kiosk/kiosk.toml")


class Panel(BaseModel):
    """The panel and how it hangs. Lengths in millimetres, diagonal in inches (None: what the panel says itself)."""

    model_config = {"extra": "forbid"}

    inches: float | None = Field(default=None, ge=7, le=120)
    bottom_edge_mm: float = Field(default=690, ge=0, le=2000)


class Settings(BaseSettings):
    """Everything that can be set. `here` is the id of the place the kiosk stands at."""

    model_config = SettingsConfigDict(env_prefix="KIOSK_", env_nested_delimiter="__", extra="forbid")

    language: str = "sv"
    here: str = "oceanhamnen"
    content: Path | None = None
    state: Path = Path("/var/lib/heidi-kiosk")
    question_after_s: int = Field(default=60, ge=10, le=3600)
    countdown_s: int = Field(default=30, ge=20, le=600)
    reduced_motion: bool | None = None
    panel: Panel = Panel()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment goes before the file; nothing else is looked at."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def load(file: Path | None) -> Settings:
    """The settings of `file`, or of the system's file if there is one.

    Raises:
        SettingsError: when a setting cannot be meant, or the named file is not there.
    """
    if file is not None and not file.is_file():
        raise SettingsError(f"There is no settings file {file}.", "")

    class FromFile(Settings):
        model_config = SettingsConfigDict(toml_file=file or SYSTEM_FILE)

    try:
        return FromFile()
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"The setting {where} is not right: {first['msg']}.", str(error)) from error
    except ValueError as error:
        raise SettingsError(f"The settings file {file or SYSTEM_FILE} cannot be read.", str(error)) from error


def for_screen(settings: Settings, content: Path | None, at: datetime | None) -> "ScreenSettings":
    """What the screen is built from; `content` and `at` go before the settings. Imports the screen."""
    from kiosk.app import ScreenSettings
    from kiosk.content.generations import current
    from kiosk.runtime.idle import Patience

    file = content or settings.content

    def whole() -> tuple[Path, str | None]:
        if file is not None:
            return file, None
        generation = current(settings.state)
        return generation.path, generation.sha256

    return ScreenSettings(
        content=whole,
        language=settings.language,
        here=settings.here,
        patience=Patience(settings.question_after_s, settings.countdown_s),
        inches=settings.panel.inches,
        bottom_edge_mm=settings.panel.bottom_edge_mm,
        reduced_motion=settings.reduced_motion,
        at=at,
    )
