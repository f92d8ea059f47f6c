# The aims of the plan.
aims-title = Aims of the plan
aims-nav = Aims
aims-about = An aim says which part of the schools or pupils meets the norm, a theme or a standard by which school year. The line goes straight from the first known year to the aim. What was not handed in or can't be decided does not count as met; whether the aim is behind is not decided by it.
aims-per-aim = Where each aim stands
aims-actions = Who does what, when, and how far it is
aims-together = Aims and actions: what, who, when, how it is seen, and where it stands
aims-in-line = { $aim } (line { $line })
aims-action-of = { $aim } → { $what }
aims-stands-now = now { $value }
aims-stands-line = the line asks { $value }
aims-stands-national = nationally { $value }
aims-col-aim = aim
aims-col-what = is about
aims-col-now = now
aims-col-bounds = may still be
aims-col-line = line asks now
aims-col-target = aim
aims-col-state = state
aims-col-national = national
aims-col-action = action
aims-col-who = who
aims-col-when = when
aims-col-measure = seen by
aims-col-progress = progress
aims-unit-schools = schools
aims-unit-pupils = pupils
aims-of = { $met } of { $all } { $unit } ({ $share })
aims-of-changed = { $met } of { $all } { $unit } ({ $share })*
aims-counted = { $met } of { $all } { $unit }
aims-needed = { $needed } of { $all } ({ $share })
aims-target = { $share } in { $year }
aims-to = { $low } to { $high }
aims-fixed = is certain
aims-changed = * Here the norm asks something else than in the year before: the line compares across that change.
aims-subject-norm = the whole norm { $norm }
aims-subject-theme = theme { $title } ({ $norm })
aims-subject-standard = { $title } ({ $norm })
aims-not-counted = the plan names no norm with it, so nothing can be counted from the self-evaluations; seen by: { $measure }
aims-unknown = it is about { $kind ->
    [norm] the norm { $value }, which is not there
    [theme] the theme { $value }, which the norm { $norm } does not have
   *[standard] the standard { $value }, which the norm { $norm } does not have
}
aims-uncounted = { $n ->
    [one] One aim is not counted here: { $aims }.
   *[other] { $n } aims are not counted here: { $aims }.
}
aims-uncounted-one = { $aim } ({ $why })
aims-action-aim = the aim itself
aims-col-programme = programme line
aims-state-reached = reached
aims-state-ahead = ahead of the line
aims-state-on-line = on the line
aims-state-behind = behind the line
aims-state-missed = not reached
aims-state-open = can't be said yet
aims-state-begin = first measurement
aims-state-unknown = unknown
aims-state-not-counted = not counted
aims-answer = { $n ->
    [0] Of the { $all } aims none can be counted from the self-evaluations.
    [one] Of the one aim that can be counted from the self-evaluations: { $parts }.
   *[other] Of the { $n } aims that can be counted from the self-evaluations: { $parts }.
  }
aims-actions-count = { $n ->
    [one] The plan names one action: { $parts }.
   *[other] The plan names { $n } actions: { $parts }.
  }
aims-actions-open = { $count } open
aims-actions-running = { $n ->
    [one] 1 running
   *[other] { $count } running
}
aims-actions-done = { $count } done
aims-actions-dropped = { $count } dropped
aims-part = { $count } { $state }
aims-table = Aims per school year: what was counted, what the line asks, and on which side of it the aim is
aims-table-actions = The actions that the plan names for each aim
chart-aims-title = Where the aims stand, { $year }
chart-aims-message = { $behind ->
    [0] No aim is behind its line
    [one] One of the { $all } aims is behind its line
   *[other] { $behind } of the { $all } aims are behind their line
  }
chart-aims-alt = { $message }. Per aim: the part that is met now, what the line asks in { $year } and the aim. { $list }
chart-aims-alt-one = { $aim }: { $now } now, { $line } asked, aim { $target }, { $state }.
chart-aims-some = Shown are the first { $n } of the { $all } aims of which something can be counted, in the order of the plan. The title counts all.
chart-aims-now = met
chart-aims-open = not known yet
chart-aims-line = line now
chart-aims-target = aim
