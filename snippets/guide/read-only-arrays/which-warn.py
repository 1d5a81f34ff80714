import warnings

import numpy as np
import torch

torch.set_warn_always(True)
array = np.broadcast_to(0, (3,))
for call, options in [
        ("from_numpy", {}), ("as_tensor", {}), ("asarray", {}),
        ("Tensor", {}), ("tensor", {}), ("asarray", {"copy": True}),
        ("as_tensor", {"dtype": torch.int8}),
        ("asarray", {"dtype": torch.int8}), ("from_dlpack", {})]:
    with warnings.catch_warnings(record=True) as caught:
        getattr(torch, call)(array, **options)
    print("warns " if caught else "silent", call, *options)
