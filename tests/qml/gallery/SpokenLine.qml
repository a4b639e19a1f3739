// SpokenLine: what StepsPage shows once it is wanted.
import Considered.Controls

BodyText {}
