import numpy as np
import torch
from torch.utils.data import default_collate
from torch.utils.data._utils.collate import (
    collate, default_collate_fn_map)

def dates(batch, *, collate_fn_map=None):
    return torch.from_numpy(np.array(batch, "M8[D]").view(np.int64))

rules = {np.datetime64: dates, **default_collate_fn_map}
batch = [{"day": np.datetime64("2024-01-01"), "x": 1.5}] * 2
print(collate(batch, collate_fn_map=rules))
default_collate(batch)
