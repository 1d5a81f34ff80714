import io

import numpy as np
import torch

array = np.zeros((1000, 1000))
parts = {"view": torch.from_numpy(array)[:2],
         "clone": torch.from_numpy(array)[:2].clone(),
         "array's rows": torch.from_numpy(array[:2]),
         "its columns": torch.from_numpy(array[:, :2]),
         "their copy": torch.from_numpy(array[:, :2].copy())}
for name, part in parts.items():
    file = io.BytesIO()
    torch.save(part, file)
    print(name, len(file.getvalue()) > 1_000_000)
