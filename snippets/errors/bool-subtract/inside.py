import numpy as np

hits = np.array([True, False, True, True])
for function in (np.ptp, np.gradient, np.ediff1d):
    try:
        function(hits)
    except TypeError as error:
        print(function.__name__, str(error)[:22])
print(np.ptp(hits.astype(int)), np.ediff1d(hits.astype(int)))
