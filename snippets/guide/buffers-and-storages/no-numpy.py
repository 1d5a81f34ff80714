import numpy as np
import torch

tensor = torch.zeros(2)
for attempt in (lambda: tensor.untyped_storage().numpy(),
                lambda: tensor.storage().numpy(),
                lambda: torch.UntypedStorage(np.ones(2))):
    try:
        attempt()
    except (AttributeError, RuntimeError) as error:
        print(str(error)[:68])
