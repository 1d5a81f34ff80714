from datetime import datetime, time, timedelta, timezone
from decimal import Decimal

import torch

when = datetime(2024, 1, 1, tzinfo=timezone.utc)
clock = time(1, 2, 3)

print(torch.tensor(float(Decimal("0.25"))))
print(torch.tensor(int(when.timestamp())))
print(torch.tensor(timedelta(hours=1).total_seconds()))
seconds = clock.hour * 3600 + clock.minute * 60 + clock.second
print(torch.tensor(seconds))
