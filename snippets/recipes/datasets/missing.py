import datetime

from datasets import Dataset

columns = {"age": [3, None], "name": ["Ada", None]}
print(Dataset.from_dict(columns).with_format("torch")[:])
columns = {"seen": [datetime.date(2026, 1, 31)]}
Dataset.from_dict(columns).with_format("torch")[:]
