"""The occasions of the city's event manager, in its present and its older form → times as schema.org has them."""

from collections.abc import Iterator
from typing import Any

_STEPS = {"byday": ("D", "daysInterval"), "byweek": ("W", "weeksInterval"), "bymonth": ("M", "monthsInterval")}
_STEPS["byyear"] = ("Y", "yearsInterval")
_WHICH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_AS_PLANNED = {"", "default", "scheduled", "eventscheduled"}
"""The status that an occasion has when nobody chose one; it says nothing against that of the event."""


def times(item: dict[str, Any], fields: dict[str, Any]) -> list[dict[str, Any]]:
    """When the event of `item` takes place, a part of it each; `fields` are those of its own that it has in `acf`."""
    rules = [each for each in as_list(item.get("rcr_rules")) if isinstance(each, dict)]
    recurring = [part for rule in rules for part in _of_rule(rule)]
    for value in (fields.get("occasions"), *(item.get(name) for name in ("all_occasions", "occasions"))):
        found = [_time(each) for each in as_list(value) if isinstance(each, dict)]
        if found:
            return found + recurring
    for value in (item.get("occasions_complete"), item.get("this_occasion")):
        found = [_time(each) for each in as_list(value) if isinstance(each, dict) and each]
        if found:
            return found
    return recurring or list(_single(fields)) or list(_single(item))


def as_list(value: Any) -> list[Any]:
    """`value` as a list: of nothing for null, false and empty text, of the values of an object with numbered keys."""
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and value and all(key.isdigit() for key in value):
        return list(value.values())
    return [value] if value else []


def _time(occasion: dict[str, Any]) -> dict[str, Any]:
    status = str(occasion.get("status") or "")
    chosen = None if status.rsplit("/", 1)[-1].casefold() in _AS_PLANNED else status
    if occasion.get("start_date") or occasion.get("end_date"):
        return _part(startDate=occasion.get("start_date"), endDate=occasion.get("end_date"), eventStatus=chosen)
    return _part(eventSchedule=_schedule(occasion), eventStatus=chosen)


def _of_rule(rule: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The weekly times of a rule of the older form, then each of them that is called off by an exception."""
    hours = {"startTime": rule.get("rcr_start_time"), "endTime": rule.get("rcr_end_time")}
    exceptions = [each for each in as_list(rule.get("rcr_exceptions")) if isinstance(each, dict)]
    weekly = {
        "repeat": "byWeek",
        "weeksInterval": rule.get("rcr_weekly_interval"),
        "weekDays": rule.get("rcr_week_day"),
        "date": rule.get("rcr_start_date"),
        "untilDate": rule.get("rcr_end_date"),
    }
    schedule = _schedule(weekly | hours)
    if schedule:
        left_out = [each.get("rcr_exc_date") for each in exceptions if each.get("status_rcr_exc") in (None, "default")]
        yield _part(eventSchedule=schedule | {"exceptDate": left_out})
    for each in exceptions:
        if str(each.get("status_rcr_exc")).casefold() in ("cancelled", "canceled"):
            yield _part(
                eventSchedule=_schedule({"date": each.get("rcr_exc_date")} | hours), eventStatus="EventCancelled"
            )


def _schedule(occasion: dict[str, Any]) -> dict[str, Any] | None:
    day = occasion.get("date") or occasion.get("startDate")
    if not day:
        return None
    schedule = {
        "@type": "Schedule",
        "startDate": day,
        "startTime": occasion.get("startTime"),
        "endTime": occasion.get("endTime"),
    }
    step = _STEPS.get(str(occasion.get("repeat") or "").casefold())
    if step:
        letter, interval = step
        schedule["repeatFrequency"] = f"P{occasion.get(interval) or 1}{letter}"
        schedule["endDate"] = occasion.get("untilDate") or occasion.get("endDate")
        schedule |= _days_of_week(occasion) if letter == "W" else _day_of_month(occasion) if letter == "M" else {}
    return _filled(schedule)


def _days_of_week(occasion: dict[str, Any]) -> dict[str, Any]:
    return {"byDay": as_list(occasion.get("weekDays"))}


def _day_of_month(occasion: dict[str, Any]) -> dict[str, Any]:
    which = _WHICH.get(str(occasion.get("monthDay") or "").casefold())
    if which is None:
        return {"byMonthDay": occasion.get("monthDayNumber")}
    literal = str(occasion.get("monthDayLiteral") or "day").rsplit("/", 1)[-1].casefold()
    return {"byDay": f"{which}{literal[:2].upper()}"} if literal in _DAYS else {"byMonthDay": which}


def _single(fields: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """An event without occasions: a day with its hours, or a run of days with opening hours."""
    first, last = fields.get("startDate") or fields.get("start_date"), fields.get("endDate") or fields.get("end_date")
    if fields.get("date") and (fields.get("timeFrom") or fields.get("startTime")):
        hours = {"startTime": fields.get("timeFrom"), "endTime": fields.get("timeEnd")}
        yield _part(eventSchedule=_schedule({**fields, **_filled(hours)}))
        return
    specified = [each for each in as_list(fields.get("openingHoursSpecification")) if isinstance(each, dict)]
    for hours in specified if first and last else ():
        if hours.get("open") and hours.get("days"):
            schedule = {"repeatFrequency": "P1W", "byDay": hours["days"], "startDate": first, "endDate": last}
            schedule |= _filled({"startTime": hours.get("opens"), "endTime": hours.get("closes")})
            yield _part(eventSchedule={"@type": "Schedule", **schedule})
    if first and not specified:
        yield _part(startDate=first, endDate=last)


def _part(**properties: Any) -> dict[str, Any]:
    return {"@type": "Event", **_filled(properties)}


def _filled(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value}
