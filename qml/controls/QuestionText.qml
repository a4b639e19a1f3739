// QuestionText: the one question of a page.
import Considered.Style

HeadingText {
    size: Theme.questionSize
}
