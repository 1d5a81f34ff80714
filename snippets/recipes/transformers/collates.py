import numpy as np
from transformers import default_data_collator

rows = [
    {"x": np.zeros(2), "path": "a.png", "label": np.int64(0)},
    {"x": np.zeros(2), "path": "b.png", "label": np.int64(1)},
]
for name, tensor in default_data_collator(rows).items():
    print(name, tensor.dtype)
default_data_collator([{"label": np.array(1)}])
