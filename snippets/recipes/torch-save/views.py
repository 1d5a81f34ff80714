import io

import numpy as np
import torch

array = np.zeros(1_000_000)
parts = {"view": torch.from_numpy(array)[:2],
         "clone": torch.from_numpy(array)[:2].clone(),
         "array's slice": torch.from_numpy(array[:2])}
for name, part in parts.items():
    file = io.BytesIO()
    torch.save(part, file)
    print(name, len(file.getvalue()) > 8_000_000)
