import json

import numpy as np
import torch


def plain(value):
    """Turn arrays, NumPy scalars and tensors into lists and numbers."""
    return value.tolist()


weights = torch.ones(2, requires_grad=True)
record = {"a": np.float32(1.5), "b": np.arange(2), "c": weights}
print(json.dumps(record, default=plain))
