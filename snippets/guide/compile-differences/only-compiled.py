import numpy as np
import torch

calls = {
    "array < tensor": lambda t, a: a < t,
    "torch.add": lambda t, a: torch.add(t, a),
    "np.max": lambda t, a: np.max(t),
    "conj": lambda t, a: (t * 1j).conj().numpy(),
}
for name, call in calls.items():
    for function in call, torch.compile(call, backend="eager"):
        try:
            print(name, "|", function(torch.ones(2), np.ones(2)))
        except (TypeError, RuntimeError) as error:
            print(name, "|", type(error).__name__)
