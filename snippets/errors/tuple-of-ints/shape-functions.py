import numpy as np
import torch

shape, index = np.array([2, 3]), torch.tensor(4)
calls = (
    lambda shape: torch.broadcast_shapes(shape, (1,)),
    lambda shape: torch.unravel_index(index, shape),
)
for call in calls:
    print(call(shape.tolist()))
    for wrong in (shape, tuple(shape)):
        try:
            call(wrong)
        except (RuntimeError, TypeError, AssertionError) as error:
            print(error)
