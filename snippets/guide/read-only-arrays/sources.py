import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

arrays = {
    "broadcast_to": np.broadcast_to(0, (3,)),
    "sliding_window_view": sliding_window_view(np.arange(4), 2),
    "diagonal": np.diagonal(np.eye(2)),
    "imag of a real array": np.ones(2).imag,
    "frombuffer of bytes": np.frombuffer(b"abc", dtype=np.uint8),
    "slice of a read-only one": np.broadcast_to(0, (3,))[1:],
}
for name, array in arrays.items():
    print(name, array.flags.writeable)
