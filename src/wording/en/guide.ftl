# The draft text for the school guide: what support a school offers, in plain words.

guide-title = Support at { $school }
guide-note = Draft for the school guide, made from the self-evaluation of { $year }. Read the text, change what is different or should sound different, and remove this block. Only what follows from the answers is here{ $places ->
    [yes] {", "}and under ‘Extra support’ what stands in the partnership’s list of places
   *[no] {""}
}. If the school offers more, add it.
guide-note-silent = There is no draft text for the school guide of { $school } yet.
guide-lead = Here you read which support our school offers.
guide-basic = What we offer all pupils
guide-basic-lead = This support is there for every pupil who needs it. At each subject stands what the school itself says about it.
guide-basic-none = Fill in here what the school offers all pupils. No text follows from the answers now.
guide-inventory = Who and what we have
guide-expertise = Expertise
guide-expertise-own = At our school
guide-expertise-near = Quickly available from outside the school
guide-facilities = Facilities
guide-facilities-own = At our school
guide-facilities-near = Available at short notice
guide-extra = Extra support
guide-extra-lead = For pupils who need more, our school has this offer. Whether a place is right we discuss with you.
guide-extra-item = { $title }
guide-extra-for = { $title }, for: { $audience }
guide-questions = Questions about support?
guide-questions-text = Would you like to know what we can do for your child? Feel free to contact us.
guide-questions-who = Fill in here whom parents can reach, and how.

guide-silent = This text is made from what the school fills in. For { $year } no completed self-evaluation of the school came in.
guide-silent-fill = Fill in the self-evaluation.
guide-silent-then = After that, a text that the school can edit stands here.
