"""What words ask for beside a name: a section, exercises by facts, something ruled out; whether they tell of pain."""
