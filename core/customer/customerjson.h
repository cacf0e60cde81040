#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/interaction/customerreference.h"
#include "core/keys/databasekey.h"

#include <QJsonObject>

namespace evenkeel {

class Database;
struct CustomerPlaces;

/// For whom it is written down what is kept about a customer.
enum class CustomerView {
    Own, ///< on one's own screen, with one's own ratings
    ForCustomer, ///< leaves the computer: nothing private is read at all
};

/// Everything that `reader` holds about one customer, in the shape of docs/formats.md: records,
/// bin, history, reminders, drafts, and what else names the reference. `reader` is a connection of
/// its own; ForCustomer it can read nothing else afterwards.
[[nodiscard]] Result<QJsonObject> customerJson(
    Database &reader, const CustomerReference &reference, CustomerView view, const Moment &made);

/// The same with what lies beside the log: sealed lines and kept copies.
[[nodiscard]] Result<QJsonObject> customerDocument(
    Database &reader, const CustomerPlaces &places, const DatabaseKey &key,
    const CustomerReference &reference, CustomerView view, const Moment &made);

} // namespace evenkeel
