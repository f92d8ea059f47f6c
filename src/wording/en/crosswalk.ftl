# Norms side by side: one self-evaluation under more than one norm.

crosswalk-title = Norms side by side
crosswalk-about = { $partnership }, { $year }
crosswalk-lead-what = Schools fill in one self-evaluation, under one norm. This page shows what their answers say of another norm. Which standards cover which others was written down by people, in the crosswalk.
crosswalk-lead-fully = Fully covered: the standards beside it together ask all of it. A school meets it where it meets each of them.
crosswalk-lead-partly = Partly covered: a part was asked. Whether a school meets it can't be said then, not even where it meets that part.
crosswalk-lead-not = Not covered: nobody asked the school. That never counts as met.
crosswalk-nobody = In this school year no school is under one of these norms.
crosswalk-between = Asked was: { $from }. Laid beside it is: { $to }.
crosswalk-summary = Of the { $all } standards { $fully ->
        [1] 1 is
       *[other] { $fully } are
    } fully covered, { $partly } partly and { $not } not.
crosswalk-unwritten = There is no crosswalk between these two norms. So nothing can be said of these schools.
crosswalk-base = A percentage is of all schools in the column ‘Schools’, also of those of which it can’t be said.
crosswalk-small = Where there are fewer than { $minimum } schools, also without those of one board, a dot stands in place of a number.
crosswalk-col-standard = Standard
crosswalk-col-covered = Covered
crosswalk-col-by = By
crosswalk-col-schools = Schools
crosswalk-col-met = Met
crosswalk-col-not-met = Not met
crosswalk-col-undecided = Undecided, not handed in or waived
crosswalk-col-unknown = Can't be said: not asked, or in part
crosswalk-unknown = { $partly ->
        [0] { $count }
       *[other] { $count } ({ $met } meet the part that was asked)
    }
crosswalk-extent-fully = fully
crosswalk-extent-partly = partly
crosswalk-extent-not = not
crosswalk-nobody-asks = What nobody asks
crosswalk-nobody-asks-how = No question that schools got covers these standards. Who wants to know them has to ask them.
crosswalk-nobody-asks-none = Every standard was asked as a whole or in part.
crosswalk-elsewhere = What was asked and does not count here
crosswalk-elsewhere-how = These standards of the norm that was asked cover nothing of this norm.
crosswalk-elsewhere-none = Every standard that was asked covers something of this norm.
crosswalk-table = What answers say of standards of other norms
