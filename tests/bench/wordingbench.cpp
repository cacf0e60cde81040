// The wording helper on a draft of 2 000 words: all of it, and one more letter of it. The base is
// the same text cut into words and counted by Qt alone.

#include "core/coach/wording.h"
#include "tests/bench/stopwatch.h"

#include <QHash>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 30;
constexpr int Letters = 200; ///< typed in the middle, one by one

/// Paragraphs of an ordinary reply, with something to point out in each, all of them different.
QString draft(int words)
{
    const QStringList sentences{
        u"Thank you for your message about order %1."_s,
        u"Unfortunately we can\u2019t process refund %1 until next week."_s,
        u"I have looked at your account and I can see that the payment of £%1 was taken on 2 May."_s,
        u"You\u2019ll have to send form %1 again because the first one had no date."_s,
        u"As I already told you, it\u2019s our policy to check every form."_s,
        u"Our engineer checked meter %1 and found that the seal was worn."_s,
        u"There is no charge for visit %1, and we will be there no later than Friday."_s,
        u"I will get back to you soon about number %1."_s};
    QString text;
    for (int i = 0; text.count(u' ') < words; ++i) {
        const QString &sentence = sentences.at(i % sentences.size());
        text += (sentence.contains("%1"_L1) ? sentence.arg(i) : sentence)
            + (i % sentences.size() == sentences.size() - 1 ? u"\n\n"_s : u" "_s);
    }
    return text;
}

qsizetype countWords(const QString &text)
{
    QHash<QString, int> counts;
    const QStringList words = text.toLower().split(u' ');
    for (const QString &word : words)
        ++counts[word];
    return counts.size();
}

} // namespace

int main()
{
    const QString text = draft(2000);
    const QString block = draft(2000).replace(u'\n', u' ').remove(u'.').remove(u',');
    const Wording wording(WordingRules::shipped(u"en"_s));
    bench::Stopwatch base;
    bench::Stopwatch making;
    bench::Stopwatch whole;
    bench::Stopwatch letter;
    bench::Stopwatch unbroken;
    for (int round = 0; round < Rounds; ++round) {
        base.time([&] { std::ignore = countWords(text); });
        making.time([] { const Wording made(WordingRules::shipped(u"en"_s)); });
        whole.time([&] { std::ignore = wording.check(text); });
    }
    WordingCache cache;
    QString typed = text;
    std::ignore = wording.check(typed, cache);
    const qsizetype middle = typed.indexOf(u'.', typed.size() / 2);
    for (int i = 0; i < Letters; ++i) {
        typed.insert(middle + i, u"we can not say "_s.at(i % 15));
        letter.time([&] { std::ignore = wording.check(typed, cache); });
    }
    typed = block;
    for (int i = 0; i < Rounds; ++i) {
        typed.append(u'x');
        unbroken.time([&] { std::ignore = wording.check(typed, cache); });
    }
    base.print("2 000 words cut and counted", base, "the base of the wording helper");
    making.print(
        "the rules of the wording helper, read and compiled", base, "once, when it is opened");
    whole.print("2 000 words checked", base, "no bar; once, when a draft is pasted");
    letter.print("a letter into 2 000 words", base, "99th at most 16 ms");
    unbroken.print("the same without a full stop", base, "99th at most 16 ms");
    return 0;
}
