# The wijkboek and the bestuursboek: conversation sheets together, for whoever leads the conversations. And the calendar of the conversations.

book-kind = { $of ->
        [bestuur] Board book of basic support
       *[other] District book of basic support
    }
book-name = { $of ->
        [zonder] Primary education without a district
        [vo] Secondary education
       *[other] { $name }
    }
book-title = { $of ->
        [bestuur] Board book { $name }, { $year }
        [zonder] District book primary education without a district, { $year }
        [vo] District book secondary education, { $year }
       *[other] District book { $name }, { $year }
    }
book-readers = { $of ->
        [bestuur] For this board, and for whoever leads the conversations with it.
        [vo] For whoever leads the conversations in secondary education.
        [zonder] For whoever leads the conversations with these schools.
       *[other] For whoever leads the conversations in this district.
    }
book-readers-schools = This book holds data of more than one school. It is not for schools: give a school only its own conversation sheet.
book-readers-words = { $of ->
        [bestuur] What people of a school wrote and what was agreed with it stands only in its own report.
       *[other] What people of a school wrote stands only on its own sheet and in its own report.
    }
book-count-schools = { $schools ->
        [one] 1 school
       *[other] { $schools } schools
    }
book-count-handed = { $handed ->
        [0] No school handed in a self-evaluation.
        [one] 1 school handed in a self-evaluation.
       *[other] { $handed } schools handed in a self-evaluation.
    }
book-count-planned = { $planned ->
        [0] No conversation is planned yet.
        [one] With 1 school a conversation is planned.
       *[other] With { $planned } schools a conversation is planned.
    }
book-contents = Contents
book-order = First the schools with which a conversation is planned, by day and time. Then the other schools, by name.
book-head-school = School
book-head-talk = Conversation
book-head-topics = Topics
book-head-topic = Topic
book-head-schools = Schools
book-not-planned = Not planned yet
book-moment = { $day } at { $time }
book-silent = Nothing handed in
book-topics = { $count ->
        [0] No topics
        [one] 1 topic
       *[other] { $count } topics
    }
book-topics-more = { $titles }; and { $count } more
book-shared = { $of ->
        [bestuur] What occurs more than once at this board
        [vo] What occurs more than once in secondary education
        [zonder] What occurs more than once at these schools
       *[other] What occurs more than once in this district
    }
book-shared-about = { $rows ->
        [0] There is no topic that two or more schools have.
       *[other] Topics that two or more schools have, with the number of schools. Counted { $schools ->
            [one] is the 1 school that handed something in.
           *[other] are the { $schools } schools that handed something in.
        }
    }
book-shared-silent = { $silent ->
        [one] 1 school handed in nothing and does not count here.
       *[other] { $silent } schools handed in nothing and do not count here.
    }
book-footer = { $of ->
        [bestuur] Board book { $name } · not for schools
        [zonder] District book primary education without a district · not for schools
        [vo] District book secondary education · not for schools
       *[other] District book { $name } · not for schools
    }
# A book with many schools has volumes.
book-volume = Volume { $number } of { $count }
book-volume-schools = From { $from } to { $until }
book-volume-title = { $text }, volume { $number } of { $count }: { $from } to { $until }
book-volume-footer = Volume { $number } of { $count } · { $text }
book-volume-whole = The whole book is about { $schools } schools, in { $count } volumes. Each volume is a file of its own with contents of its own.
book-volume-shared = Counted over all { $count } volumes of the book together.
book-volume-short = volume { $number }
book-help = { $count ->
        [one] This school wants to share its approach: { $schools }.
       *[other] These schools want to share their approach: { $schools }.
    }

calendar-name = Conversations on basic support { $year }, { $partnership }
calendar-summary = Conversation on basic support { $school } ({ $id })
calendar-lead = Led by: { $lead }
calendar-topics = { $count ->
        [0] No topics.
        [one] Topic:
       *[other] Topics:
    }
