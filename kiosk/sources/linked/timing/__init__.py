"""When what other systems publish takes place: their dates, times and schedules become spans in UTC."""
