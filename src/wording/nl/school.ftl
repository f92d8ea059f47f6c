# school
