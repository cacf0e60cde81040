#include "app/application/keepingwork.h"

#include "app/openlog/customerplacesof.h"
#include "app/openlog/openlog.h"
#include "core/base/fixedclock.h"
#include "core/customer/customererasure.h"
#include "core/customer/customerjson.h"
#include "core/report/filewriter.h"
#include "core/settings/keys.h"
#include "ui/text/formats.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

int sizeOf(const QJsonObject &document, QLatin1StringView part)
{
    return static_cast<int>(document.value(part).toArray().size());
}

CustomerKept keptIn(const QJsonObject &document)
{
    return {
        .interactions = sizeOf(document, "interactions"_L1),
        .followUps = sizeOf(document, "followups"_L1),
        .drafts = sizeOf(document, "drafts"_L1) + document.value("sealed_lines"_L1).toInt(),
        .copies = sizeOf(document, "kept_copies"_L1),
        .mentions
        = sizeOf(document, "mentioned_in"_L1) + document.value("private_mentions"_L1).toInt()};
}

} // namespace

KeepingWork::KeepingWork(OpenLog &log, Settings &settings, QString policy)
    : m_log(log), m_settings(settings), m_policy(std::move(policy)), m_reading(*this)
{
}

KeepingWork::~KeepingWork() = default;

RetentionTerms KeepingWork::limits() const
{
    // What one who keeps all for ever would be left with.
    Settings all{QString()};
    for (const auto &key :
         {keys::KeepDetails, keys::KeepCustomers, keys::KeepPromises, keys::KeepRatings})
        all.set(key, 0);
    const Settings policy(m_policy);
    return retentionplan::terms(all, &policy);
}

CustomerPlaces KeepingWork::places() const
{
    return customerPlacesOf(DataFolder::ofDatabase(m_log.database().file()), m_settings);
}

void KeepingWork::readAside(Read read)
{
    m_reading.add([this, read = std::move(read)](const WorkThread::Turn &turn) {
        const auto reader = m_log.reader();
        auto told = reader.and_then([&](const auto &database) {
            const WorkThread::Turn::Watch watch(turn, *database);
            return read(*database);
        });
        if (told)
            return *std::move(told);
        return WorkThread::Answer([this, error = told.error()] { emit failed(error); });
    });
}

void KeepingWork::preview()
{
    const Settings policy(m_policy);
    const Clock &clock = m_log.clock();
    readAside([this, terms = retentionplan::terms(m_settings, &policy), now = clock.now(),
               zone = clock.zone()](Database &reader) {
        const FixedClock then(now, zone);
        return Retention(reader, terms, then).preview(then.today()).map([this](const auto &lines) {
            return WorkThread::Answer([this, lines] { emit previewed(lines); });
        });
    });
}

void KeepingWork::lookUp(const QString &reference)
{
    const auto wanted = CustomerReference::from(reference);
    if (!wanted)
        return;
    readAside([=, this, places = places(), at = m_log.clock().moment()](Database &reader) {
        return customerDocument(reader, places, m_log.key(), *wanted, CustomerView::Own, at)
            .map([this](const QJsonObject &document) {
                return WorkThread::Answer([this, kept = keptIn(document)] { emit lookedUp(kept); });
            });
    });
}

void KeepingWork::exportCustomer(const QString &reference, const QString &file)
{
    const auto wanted = CustomerReference::from(reference);
    if (!wanted)
        return;
    if (const Result<> foreign = DataFolder::checkForeign(file); !foreign) {
        emit failed(foreign.error());
        return;
    }
    readAside([=, this, places = places(), at = m_log.clock().moment()](Database &reader) {
        return customerDocument(reader, places, m_log.key(), *wanted, CustomerView::ForCustomer, at)
            .and_then([&](const QJsonObject &document) {
                return writeWholeFile(file, QJsonDocument(document).toJson());
            })
            .map(
                [this, file] { return WorkThread::Answer([this, file] { emit exported(file); }); });
    });
}

void KeepingWork::erase(const QString &reference)
{
    const auto wanted = CustomerReference::from(reference);
    if (!wanted)
        return;
    const Clock &clock = m_log.clock();
    const auto work = [this, wanted, places = places(), now = clock.now(),
                       zone = clock.zone()](LongWriter::Loan &loan) {
        const FixedClock then(now, zone);
        const auto log = m_log.over(loan.database(), then);
        loan.follow(log->changes());
        const auto done = CustomerErasure(log->changes(), m_log.key(), places).run(*wanted);
        return WorkThread::Answer([this, done] {
            if (done)
                emit erased(done->copies.left);
            else
                emit failed(done.error());
        });
    };
    if (const Result<> begun = m_log.longWriter().run(work); !begun)
        emit failed(begun.error());
}

QStringList KeepingWork::openPromises() const
{
    QStringList lines;
    const auto open = m_log.followUps().open();
    if (!open)
        return lines;
    const QDate today = m_log.clock().today();
    for (const FollowUp &followUp : *open) {
        QStringList parts{followUp.text};
        if (!followUp.customer.isEmpty())
            parts.append(followUp.customer);
        if (followUp.due)
            parts.append(formats::due(*followUp.due, today));
        lines.append(parts.join(u", "_s));
    }
    return lines;
}

void KeepingWork::takeAlong(TakeAlong what, const QString &file)
{
    if (const Result<> foreign = DataFolder::checkForeign(file); !foreign) {
        emit failed(foreign.error());
        return;
    }
    const Clock &clock = m_log.clock();
    readAside([this, what, file, now = clock.now(), zone = clock.zone()](Database &reader) {
        const FixedClock then(now, zone);
        return evenkeel::takeAlong(reader, what, then, file).map([this, file](qint64 records) {
            return WorkThread::Answer([this, file, records] { emit tookAlong(file, records); });
        });
    });
}

} // namespace evenkeel
