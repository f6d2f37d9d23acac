#!/usr/bin/env python3
"""Writes Examples/Vectors/independent.json: the closed forms computed by other means than ours.

Chains are solved as linear systems, laws are integrated or summed term by term with thirty to hundreds of digits, networks are
enumerated state by state. Needs mpmath, numpy and scipy from PyPI; takes about a minute. The result is checked in.
"""
import itertools, json, math, os, time
import numpy as np
from mpmath import mp, mpf
from scipy import optimize, sparse
from scipy.sparse import linalg

mp.dps = 40
families = []


def family(name, how, vectors, tolerance=1e-9):
    print(name, round(time.process_time()), "s", flush=True)
    def plain(value):
        if isinstance(value, dict): return {k: plain(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)): return [plain(v) for v in value]
        if isinstance(value, (int, str)): return value
        return float(value)
    families.append({
        "id": name, "how": how, "tolerance": {"closed_form_rel": tolerance},
        "vectors": [{"id": f"{name}.own{n + 1}", "inputs": plain(i), "outputs": plain(o)} for n, (i, o) in enumerate(vectors)]})


def root(function, low, high, digits=25):
    """Where a falling function crosses zero: secants that keep the crossing enclosed (Illinois)."""
    low, high = mpf(low), mpf(high)
    below, above = function(low), function(high)
    for _ in range(500):
        if below == 0 or above == 0 or high - low < abs(high) * mpf(10) ** -digits: break
        # While the ends differ by orders of magnitude a secant creeps; halving does not.
        middle = (low + high) / 2 if below > -8 * above or above < -8 * below else (low * above - high * below) / (above - below)
        value = function(middle)
        if value > 0: low, below, above = middle, value, above / 2
        else: high, above, below = middle, value, below / 2
    return low if below == 0 else high if above == 0 else (low + high) / 2


def stationary(rates, count):
    """The steady state of a chain given as {(from, to): rate}, by one linear system with all digits."""
    a, b = mp.matrix(count, count), mp.matrix(count, 1)
    for (i, j), rate in rates.items():
        a[j, i] += rate
        a[i, i] -= rate
    for i in range(count): a[count - 1, i] = 1
    b[count - 1] = 1
    return mp.lu_solve(a, b)


# M/M/1: the response is a mixture of Erlang laws over what an arrival finds.
def mm1(lam, mu, terms):
    lam, mu = mpf(lam), mpf(mu)
    rho = lam / mu
    p = [(1 - rho) * rho ** n for n in range(terms)]
    def tail(t):
        total, term, below = mpf(0), mp.exp(-mu * t), mpf(0)
        for n in range(terms):
            below += term
            term *= mu * t / (n + 1)
            total += p[n] * below
        return total
    L = sum(n * p[n] for n in range(terms))
    return {"rho": rho, "L": L, "W": L / lam, "P_N_ge_7": 1 - sum(p[:7]),
            "W_p95": root(lambda t: tail(t) - mpf("0.05"), 0, 400 / (mu - lam)),
            "W_p999": root(lambda t: tail(t) - mpf("0.001"), 0, 400 / (mu - lam))}


def mm1_near(lam, mu):
    lam, mu = mpf(lam), mpf(mu)
    return {"rho": lam / mu, "L": lam / (mu - lam), "W": 1 / (mu - lam), "W_p99": mp.log(100) / (mu - lam),
            "Wq_p99": mp.log(lam / mu * 100) / (mu - lam)}


family("mm1", "Erlang mixture over the state found; plain formula with forty digits near saturation", [
    ({"lam": 3, "mu": 5}, mm1(3, 5, 250)), ({"lam": 9999, "mu": 10000}, mm1_near(9999, 10000)),
    ({"lam": 0.000999999, "mu": 0.001}, mm1_near("0.000999999", "0.001"))])


# M/M/c: Erlang's sums written out with sixty digits.
def erlang(a, c):
    a = mpf(a)
    term, total = mpf(1), mpf(1)
    for k in range(1, c):
        term *= a / k
        total += term
    last = term * a / c
    b = last / (total + last)
    wait = last * c / (c - a)
    return b, wait / (total + wait)


def mmc(lam, mu, c):
    with mp.workdps(60):
        lam, mu = mpf(lam), mpf(mu)
        b, C = erlang(lam / mu, c)
        th = c * mu - lam
        def tail(t):
            if th == mu: return mp.exp(-mu * t) * (1 + C * mu * t)
            return (1 - C) * mp.exp(-mu * t) + C * (th * mp.exp(-mu * t) - mu * mp.exp(-th * t)) / (th - mu)
        out = {"a": lam / mu, "rho": lam / mu / c, "erlang_b": b, "erlang_c": C, "Lq": C * lam / th,
               "L": C * lam / th + lam / mu, "Wq": C / th, "W": C / th + 1 / mu}
        for q in ("50", "95", "99"):
            level = 1 - mpf("0." + q)
            out["Wq_p" + q] = max(mpf(0), mp.log(C / level) / th)
            out["T_p" + q] = root(lambda t: tail(t) - level, 0, 100 / mu + 100 / th)
        return out


family("mmc", "sums of Erlang's terms with sixty digits", [
    ({"lam": 9999, "mu": 1, "c": 10000}, mmc(9999, 1, 10000)), ({"lam": 500, "mu": 3, "c": 200}, mmc(500, 3, 200)),
    ({"lam": 0.9999, "mu": 1, "c": 1}, mmc(0.9999, 1, 1)), ({"lam": 5.5, "mu": 1, "c": 7}, mmc(5.5, 1, 7)),
    ({"lam": 2, "mu": 1.5, "c": 3}, mmc(2, 1.5, 3))])


def sizing(lam, mu, measure, limit):
    c = int(lam / mu) + 1
    def metric(c):
        if c * mu <= lam: return None
        return measure(mmc(lam, mu, c))
    while metric(c) > limit: c += 1
    out = {"c_min": c, "metric_at_c_min": metric(c), "utilisation": mpf(lam) / mu / c}
    if metric(c - 1) is not None: out["metric_at_c_min_minus_1"] = metric(c - 1)
    return out


family("mmc_sizing", "server by server", [
    ({"lam": 40, "mu": 1.7, "criterion": "P_wait<=0.1"}, sizing(40, 1.7, lambda m: m["erlang_c"], 0.1)),
    ({"lam": 90, "mu": 10, "criterion": "T_p95<=0.32"}, sizing(90, 10, lambda m: m["T_p95"], 0.32)),
    ({"lam": 900, "mu": 1, "criterion": "Wq<=0.01"}, sizing(900, 1, lambda m: m["Wq"], 0.01))])


# M/G/1: moments integrated; waits by roots of the transform's denominator, Crommelin's sum with hundreds of digits.
def pk(lam, m1, m2, m3):
    lam = mpf(lam)
    rho = lam * m1
    wq = lam * m2 / (2 * (1 - rho))
    second = 2 * wq ** 2 + lam * m3 / (3 * (1 - rho))
    return {"rho": rho, "ES": m1, "scv": m2 / m1 ** 2 - 1, "ES2": m2, "ES3": m3, "Wq": wq, "W": wq + m1, "Lq": lam * wq,
            "L": lam * (wq + m1), "Wq_second_moment": second, "Wq_std": mp.sqrt(second - wq ** 2), "P_wait": rho}


def moments(density, points): return [mp.quad(lambda x: x ** k * density(x), points) for k in (1, 2, 3)]


def lognormal_moments(mean, scv):
    s2 = mp.log(1 + mpf(scv)); mu = mp.log(mean) - s2 / 2; s = mp.sqrt(s2)
    return [mp.quad(lambda z: mp.exp(k * (mu + s * z)) * mp.npdf(z), [-20, -5, 0, 5, 12, 20, 40]) for k in (1, 2, 3)]


def crommelin(lam, D, q):
    with mp.workdps(450):
        lam, D = mpf(lam), mpf(D)
        def tail(t):
            total = mpf(0)
            for j in range(int(t / D) + 1):
                x = lam * (t - j * D)
                total += (-x) ** j / mp.factorial(j) * mp.exp(x)
            return 1 - (1 - lam * D) * total
        return root(lambda t: tail(t) - (1 - mpf(q)), 0, 30 * D / (1 - lam * D) / 4)


def phase_wait(lam, numerator, denominator, mean, q):
    """B*(s) = numerator / denominator as polynomials, highest power first; the tail from the roots of s - lam + lam B*(s)."""
    lam = mpf(lam)
    full = [mpf(0)] * (len(denominator) + 1)
    for i, d in enumerate(denominator):
        full[i] += d
        full[i + 1] -= lam * d
    for i, n in enumerate(numerator): full[len(full) - len(numerator) + i] += lam * n
    roots = mp.polyroots(full[:-1], maxsteps=500, extraprec=400)
    def poly(c, s): return sum(v * s ** (len(c) - 1 - i) for i, v in enumerate(c))
    slope = [v * (len(full) - 2 - i) for i, v in enumerate(full[:-1][:-1])]
    def tail(t):
        total = mpf(0)
        for r in roots:
            residue = (1 - lam * mean) * poly(denominator, r) / poly(slope, r)
            total -= residue / r * mp.exp(r * t) * 1
        return mp.re(total)
    return root(lambda t: tail(t) - (1 - mpf(q)), 0, 2000 * mean / (1 - lam * mean))


def mg1_waits(out, wait):
    out["Wq_p95"], out["Wq_p99"] = wait("0.95"), wait("0.99")
    return out


def erlang3():
    mean, k, lam = mpf(2), 3, mpf("0.45")
    r = k / mean
    den = [1, 3 * r, 3 * r ** 2, r ** 3]
    m = [mean, mean ** 2 * (1 + mpf(1) / 3), mean ** 3 * (1 + mpf(1) / 3) * (1 + mpf(2) / 3)]
    return mg1_waits(pk(lam, *m), lambda q: phase_wait(lam, [r ** 3], den, mean, q))


def h2(lam, p, a, b):
    lam, p, a, b = mpf(lam), mpf(p), mpf(a), mpf(b)
    m = [math.factorial(k) * (p * a ** k + (1 - p) * b ** k) for k in (1, 2, 3)]
    u, v = 1 / a, 1 / b
    num = [p * u + (1 - p) * v, u * v]
    return mg1_waits(pk(lam, *m), lambda q: phase_wait(lam, num, [1, u + v, u * v], m[0], q))


family("mg1", "moments integrated; waits by Crommelin's sum with 450 digits and by partial fractions", [
    ({"lam": 0.99, "service": "deterministic", "mean": 1},
     mg1_waits(pk("0.99", mpf(1), mpf(1), mpf(1)), lambda q: crommelin("0.99", 1, q))),
    ({"lam": 0.6, "service": "deterministic", "mean": 0.5},
     mg1_waits(pk("0.6", mpf("0.5"), mpf("0.25"), mpf("0.125")), lambda q: crommelin("0.6", "0.5", q))),
    ({"lam": 0.45, "service": "erlang", "k": 3, "mean": 2}, erlang3()),
    ({"lam": 0.7, "service": "h2,0.9,0.5,5"}, h2("0.7", "0.9", "0.5", "5")),
    ({"lam": 0.5, "service": "lognormal", "mean": 1.5, "scv": 2.5}, pk("0.5", *lognormal_moments(mpf("1.5"), mpf("2.5")))),
    ({"lam": 0.4, "service": "uniform", "low": 0.5, "high": 3},
     pk("0.4", *moments(lambda x: 1 / mpf("2.5"), [mpf("0.5"), 3]))),
    ({"lam": 0.3, "service": "gamma", "mean": 2, "scv": 0.7},
     pk("0.3", *moments(lambda x: x ** (1 / mpf("0.7") - 1) * mp.exp(-x / mpf("1.4")) / mp.gamma(1 / mpf("0.7")) / mpf("1.4") ** (1 / mpf("0.7")),
                        [0, 1, 5, 20, 200])))])


# Chains with a bound, with loss, with leavers: linear systems.
def mmck(lam, mu, c, K):
    rates = {}
    for n in range(K):
        rates[n, n + 1] = mpf(lam)
        rates[n + 1, n] = min(n + 1, c) * mpf(mu)
    p = stationary(rates, K + 1)
    X = mpf(lam) * (1 - p[K])
    L, Lq = sum(n * p[n] for n in range(K + 1)), sum(max(0, n - c) * p[n] for n in range(K + 1))
    return {"a": mpf(lam) / mu, "P0": p[0], "P_block": p[K], "throughput": X, "L": L, "Lq": Lq, "W_accepted": L / X,
            "Wq_accepted": Lq / X, "utilisation": X / (c * mpf(mu))}


def mmck_sum(lam, mu, c, K):
    a, terms = mpf(lam) / mu, [mpf(1)]
    for n in range(1, K + 1): terms.append(terms[-1] * a / min(n, c))
    s = sum(terms)
    X = mpf(lam) * (1 - terms[K] / s)
    L = sum(n * t for n, t in enumerate(terms)) / s
    return {"P_block": terms[K] / s, "throughput": X, "L": L, "W_accepted": L / X, "utilisation": X / (c * mpf(mu))}


family("mmck", "linear system; plain sums with forty digits", [
    ({"lam": 30, "mu": 4, "c": 5, "K": 25}, mmck(30, 4, 5, 25)), ({"lam": 3, "mu": 4, "c": 1, "K": 1}, mmck(3, 4, 1, 1)),
    ({"lam": 9999, "mu": 1, "c": 10000, "K": 12000}, mmck_sum(9999, 1, 10000, 12000)),
    ({"lam": 13000, "mu": 1, "c": 10000, "K": 10500}, mmck_sum(13000, 1, 10000, 10500))])


def loss(c, a, target):
    def b(c): return mp.exp(c * mp.log(a) - mpf(a)) / mp.gammainc(c + 1, a)
    n = next(n for n in itertools.count() if b(n) <= target)
    return {"P_block": b(c), "carried": a * (1 - b(c)), "c_min_for_target": n, "P_block_at_c_min": b(n)}


family("erlang_b", "incomplete gamma function", [
    ({"c": 3, "a": 7.5, "target_blocking": 0.02}, loss(3, 7.5, 0.02)),
    ({"c": 1000, "a": 990, "target_blocking": 0.001}, loss(1000, 990, 0.001))])


def leavers(lam, mu, c, theta, top):
    weights = [mpf(1)]
    for n in range(1, top): weights.append(weights[-1] * lam / (min(n, c) * mpf(mu) + max(0, n - c) * mpf(theta)))
    s = sum(weights)
    Lq = sum((n - c) * w for n, w in enumerate(weights) if n > c) / s
    X = lam - theta * Lq
    return {"P_wait": sum(weights[c:]) / s, "P_abandon": theta * Lq / lam, "throughput": X, "Lq": Lq, "Wq_all": Lq / lam,
            "utilisation": X / (c * mpf(mu))}


family("erlang_a", "plain sums with forty digits", [
    ({"lam": 12, "mu": 1, "c": 8, "theta": 0.25}, leavers(12, 1, 8, mpf("0.25"), 400)),
    ({"lam": 9999, "mu": 1, "c": 10000, "theta": 0.5}, leavers(9999, 1, 10000, mpf("0.5"), 13000)),
    ({"lam": 11000, "mu": 1, "c": 10000, "theta": 2}, leavers(11000, 1, 10000, mpf(2), 14000))])

family("ps", "the chain of M/M/1, whose means processor sharing keeps for any service", [
    ({"lam": 19, "mean_service": 0.05, "service": "pareto"},
     {"rho": mpf("0.95"), "L": sum(n * mpf("0.05") * mpf("0.95") ** n for n in range(3000)), "W": mpf("0.05") / mpf("0.05"),
      "mean_response_of_job_size_half_mean": mpf("0.025") * 20, "mean_response_of_job_size_3x_mean": mpf("0.15") * 20,
      "mean_slowdown": 20})])


# Networks.
def jackson(external, routing, mu, servers):
    n = len(mu)
    a = mp.eye(n) - mp.matrix(routing).T
    lam = mp.lu_solve(a, mp.matrix(external))
    nodes = [mmc(lam[i], mu[i], servers[i]) for i in range(n)]
    total = sum(mpf(e) for e in external)
    return {"lam": [lam[i] for i in range(n)], "rho": [x["rho"] for x in nodes], "L": [x["L"] for x in nodes],
            "W_per_visit": [x["W"] for x in nodes], "visits": [lam[i] / total for i in range(n)],
            "L_total": sum(x["L"] for x in nodes), "W_total": sum(x["L"] for x in nodes) / total}


def jackson_vector(external, routing, mu, servers):
    return ({"external": external, "routing": routing, "mu": mu, "servers": servers}, jackson(external, routing, mu, servers))


family("jackson", "linear system for the rates, Erlang's sums for the stations", [
    jackson_vector([10, 0, 2], [[0, 0.6, 0.25], [0.5, 0, 0.3], [0, 0.1, 0.2]], [9, 20, 4], [3, 1, 4]),
    jackson_vector([5000, 100], [[0, 1], [0.45, 0.1]], [1.1, 13], [9300, 880])])


def closed(demands, think, N, servers):
    """Every state of the stations, weighed."""
    G, out = {}, {}
    def weight(d, s, n):
        w = mpf(1)
        for j in range(1, n + 1): w *= mpf(d) / min(j, s)
        return w
    tables = [[weight(d, s, n) for n in range(N + 1)] for d, s in zip(demands, servers)]
    thinking = [mpf(think) ** n / mp.factorial(n) for n in range(N + 1)]
    for total in (N - 1, N):
        g, q = mpf(0), [mpf(0)] * len(demands)
        for state in itertools.product(range(total + 1), repeat=len(demands)):
            rest = total - sum(state)
            if rest < 0: continue
            w = thinking[rest]
            for table, n in zip(tables, state): w *= table[n]
            g += w
            for i, n in enumerate(state): q[i] += n * w
        G[total] = g
    X = G[N - 1] / G[N]
    Q = [v / G[N] for v in q]
    slow = max(mpf(d) / s for d, s in zip(demands, servers))
    return {"X": X, "R_total": sum(Q) / X, "R": [v / X for v in Q], "Q": Q,
            "U": [X * mpf(d) / s for d, s in zip(demands, servers)], "N_star": (sum(map(mpf, demands)) + think) / slow}


def closed_large(demand, servers, think, N):
    """One station with many servers and thinkers: a birth-death chain."""
    w = [mpf(1)]
    for n in range(1, N + 1): w.append(w[-1] * (N - n + 1) / mpf(think) * demand / min(n, servers))
    s = sum(w)
    Q = sum(n * v for n, v in enumerate(w)) / s
    X = (N - Q) / think
    return {"X": X, "R_total": Q / X, "Q": [Q], "U": [X * demand / servers]}


def closed_vector(demands, think, N, servers):
    return ({"demands": demands, "think": think, "N": N, "servers": servers}, closed(demands, think, N, servers))


family("closed_mva", "enumeration of states; birth-death sums for one large station", [
    closed_vector([0.2, 0.5, 0.1], 2, 14, [1, 3, 2]), closed_vector([0.4, 0.3], 0, 25, [1, 1]),
    closed_vector([1.5], 3, 9, [2]),
    ({"demands": [1], "think": 3, "N": 4000, "servers": [990]}, closed_large(mpf(1), 990, mpf(3), 4000)),
    ({"demands": [2], "think": 1, "N": 15000, "servers": [10000]}, closed_large(mpf(2), 10000, mpf(1), 15000))])


def gim1(transform, mean, mu):
    x = root(lambda x: (1 - transform(mu * x)) - x, mpf(10) ** -20, 1)
    out = {"rho": 1 / (mean * mu), "sigma": 1 - x, "Wq": (1 - x) / (mu * x), "W": 1 / (mu * x), "P_wait": 1 - x}
    out["W_p95"], out["W_p99"] = mp.log(20) / (mu * x), mp.log(100) / (mu * x)
    return out


def logn_transform(mean, scv):
    s2 = mp.log(1 + mpf(scv)); m = mp.log(mpf(mean)) - s2 / 2; s = mp.sqrt(s2)
    def transform(t):
        with mp.workdps(22): return mp.quad(lambda z: mp.exp(-t * mp.exp(m + s * z)) * mp.npdf(z), [-12, -6, -3, 0, 3, 6, 12])
    return transform


def gim1_quick(transform, mean, mu):
    with mp.workdps(20): return gim1(transform, mean, mu)


nearly = mpf(10000) / 9999
family("gim1", "root of the transform with forty digits; the lognormal one integrated", [
    ({"arrivals": "deterministic", "mean_interarrival": float(nearly), "mu": 1},
     gim1(lambda s: mp.exp(-s * mpf(float(nearly))), mpf(float(nearly)), mpf(1))),
    ({"arrivals": "erlang", "k": 4, "mean_interarrival": 2, "mu": 0.8},
     gim1(lambda s: (1 + s * 2 / 4) ** -4, mpf(2), mpf("0.8"))),
    ({"arrivals": "h2,0.85,0.6,4", "mu": 1.3},
     gim1(lambda s: mpf("0.85") / (1 + mpf("0.6") * s) + mpf("0.15") / (1 + 4 * s), mpf("0.85") * mpf("0.6") + mpf("0.6"), mpf("1.3"))),
    ({"arrivals": "lognormal", "scv": 1.6, "mean_interarrival": 1.25, "mu": 1}, gim1_quick(logn_transform("1.25", "1.6"), mpf("1.25"), mpf(1)))])

sixth = erlang(mpf(12) / 10 * 3, 5)[1]
family("ggc_approx", "arithmetic on Erlang's sums", [
    ({"lam": 3.6, "mean_service": 1, "c": 5, "ca2": 1.4, "cs2": 0.3},
     {"rho": mpf("0.72"), "erlang_c": sixth, "Wq_allen_cunneen": sixth / (5 - mpf("3.6")) * mpf("0.85"),
      "Wq_sakasegawa": mpf("0.72") ** (mp.sqrt(12) - 1) / (5 * mpf("0.28")) * mpf("0.85")}),
    ({"lam": 0.5, "mean_service": 1.6, "c": 1, "ca2": 1, "cs2": 3},
     {"Wq_kingman": mpf("6.4") * 2, "Wq_allen_cunneen": pk("0.5", mpf("1.6"), 4 * mpf("2.56"), mpf(1))["Wq"]})], 1e-6)


def fan(n, mu, lam):
    F = lambda t: 1 - mp.exp(-mu * t)
    q = lambda level: root(lambda t: mpf(level) - F(t) ** n, 0, 200 / mu)
    rho = mpf(lam) / mu
    two = (12 - rho) / 8 / (mu - lam)
    H = lambda n: sum(1 / mpf(k) for k in range(1, n + 1))
    ratio = H(n) / H(2)
    return {"mean_max_of_n_exponential": mp.quad(lambda t: 1 - F(t) ** n, [0, 1 / mu, 4 / mu, 10 / mu, 30 / mu, 100 / mu]),
            "p50_max": q("0.5"), "p99_max": q("0.99"), "p999_max": q("0.999"),
            "P_at_least_one_above_single_p99": 1 - mpf("0.99") ** n, "leaf_quantile_needed_for_p99": mp.root(mpf("0.99"), n),
            "fork_join_mean_response_nelson_tantawi": (ratio + mpf(4) / 11 * (1 - ratio) * rho) * two}


family("fanout_max", "integrals and roots of the law of the maximum", [
    ({"n": 16, "mu": 2.5, "lam_per_queue": 1}, fan(16, mpf("2.5"), mpf(1))),
    ({"n": 1000, "mu": 1, "lam_per_queue": 0.2}, fan(1000, mpf(1), mpf("0.2")))])


def che(N, alpha, C):
    w = np.arange(1, N + 1, dtype=float) ** -alpha
    p = w / math.fsum(w)
    T = optimize.brentq(lambda T: math.fsum(-np.expm1(-p * T)) - C, 0, 1e12, xtol=1e-12, rtol=1e-15)
    R = optimize.brentq(lambda T: math.fsum(p * T / (1 + p * T)) - C, 0, 1e12, xtol=1e-12, rtol=1e-15)
    out = {"T_characteristic_requests": T, "lru_hit_ratio": math.fsum(p * -np.expm1(-p * T)), "random_or_fifo_T": R,
           "random_or_fifo_hit_ratio": math.fsum(p * (p * R / (1 + p * R))), "perfect_lfu_hit_ratio": math.fsum(p[:C])}
    for rank in (1, 37): out[f"hit_rank{rank}"] = -math.expm1(-p[rank - 1] * T)
    return ({"objects": N, "zipf_alpha": alpha, "cache_objects": C}, out)


family("che_lru", "Brent's method on exactly rounded sums", [che(500, 1.1, 480), che(200000, 0.7, 5000), che(3000, 0, 30)], 1e-6)


def ttl(N, alpha, rate, life):
    w = [mpf(i) ** -mpf(str(alpha)) for i in range(1, N + 1)]
    s = sum(w)
    lam = [rate * v / s for v in w]
    return ({"objects": N, "zipf_alpha": alpha, "request_rate": rate, "ttl": life}, {
        "hit_ratio_fixed_ttl": sum(l / rate * (1 - 1 / (1 + l * life)) for l in lam),
        "origin_rate_fixed_ttl": sum(1 / (life + 1 / l) for l in lam),
        "hit_ratio_refresh_on_hit": sum(l / rate * (1 - mp.exp(-l * life)) for l in lam),
        "mean_objects_cached_fixed_ttl": sum(life / (life + 1 / l) for l in lam), "top_object_rate": lam[0],
        "top_object_concurrent_misses_if_fetch_takes_2s": 1 + 2 * lam[0]})


family("ttl_cache", "renewal cycle per object, forty digits", [ttl(300, 1.3, 50, 5), ttl(2000, 0.6, 4000, 0.25)])


def supermarket(rho, d, mu):
    rho, s, total = mpf(rho), [mpf(rho)], mpf(0)
    while s[-1] > mpf(10) ** -35: s.append(rho * s[-1] ** d)  # balance between a level and the next
    return ({"rho": float(rho), "d": d, "mu": mu}, {"s_k": s[:4], "mean_T_limit": sum(s) / rho / mu, "mean_T_random_d1": 1 / (1 - rho) / mu})


family("power_of_d", "the balance of the mean field, level by level", [
    supermarket("0.95", 3, 4), supermarket("0.9999", 2, 1), supermarket("0.5", 5, 0.1)])


def shorter(rho, top):
    """Join the shorter of two: the whole chain of both lengths, as one sparse system."""
    index = {s: i for i, s in enumerate((a, b) for a in range(top) for b in range(top) if a <= b)}
    rows, columns, values = [], [], []
    def move(s, t, rate):
        t = tuple(sorted(t))
        if t not in index or t == s: return
        rows.extend([index[t], index[s]]); columns.extend([index[s], index[s]]); values.extend([rate, -rate])
    for (a, b) in index:
        move((a, b), (a + 1, b), 2 * rho)
        if a > 0: move((a, b), (a - 1, b), 1.0)
        if b > 0: move((a, b), (a, b - 1), 1.0)
    n = len(index)
    m = sparse.csc_matrix((values, (rows, columns)), shape=(n, n)).tolil()
    m[n - 1, :] = np.ones(n)
    p = linalg.spsolve(m.tocsc(), np.eye(n)[n - 1])
    return sum((a + b) * p[i] for (a, b), i in index.items()) / (2 * rho)


def balance(n, rho, mu, shortest=None):
    x = root(lambda x: 1 - (n * rho / (n * rho + x)) ** n - x, mpf(10) ** -20, 1)
    out = {"mean_T_random": 1 / (1 - rho) / mu, "mean_T_round_robin": 1 / x / mu, "mean_T_central_queue": mmc(n * rho * mu, mu, n)["W"]}
    if shortest: out["mean_T_join_shortest_queue"] = shortest / mu
    return ({"servers": n, "rho": float(rho), "mu": float(mu)}, out)


family("lb_policy", "sparse system over both queue lengths for the shorter of two", [
    balance(2, mpf("0.5"), mpf(4), shorter(0.5, 60)), balance(2, mpf("0.75"), mpf(1), shorter(0.75, 110)),
    balance(12, mpf("0.9"), mpf(3))])


def retrial(lam, mu, theta, top):
    rates = {}
    for n in range(top):  # state 2n: free with n in orbit, 2n + 1: busy
        rates[2 * n, 2 * n + 1] = mpf(lam)
        rates[2 * n + 1, 2 * n] = mpf(mu)
        if n: rates[2 * n, 2 * n - 1] = n * mpf(theta)
        if n + 1 < top: rates[2 * n + 1, 2 * n + 3] = mpf(lam)
    with mp.workdps(20): p = stationary(rates, 2 * top)
    orbit = sum((i // 2) * p[i] for i in range(2 * top))
    return ({"lam": lam, "mu": mu, "retry_rate_per_waiting_client": theta}, {
        "rho": mpf(lam) / mu, "P_busy": sum(p[i] for i in range(1, 2 * top, 2)), "mean_in_orbit": orbit,
        "mean_wait_in_orbit": orbit / lam, "mean_sojourn": orbit / lam + 1 / mpf(mu), "offered_attempt_rate": lam + theta * orbit,
        "attempts_per_request": 1 + theta * orbit / lam})


family("mm1_retrial", "linear system over server and orbit", [retrial(2, 5, 3, 45), retrial(0.4, 1, 0.5, 60)])

family("priority", "Cobham's terms from integrated moments", [
    ({"lam_high": 0.2, "service_high": "det,1.5", "lam_low": 0.1, "service_low": "erl,4,2"},
     (lambda r0: {"rho_high": mpf("0.3"), "rho_low": mpf("0.4"), "Wq_high": r0 / mpf("0.7"), "Wq_low": r0 / (mpf("0.7") * mpf("0.3")),
                  "Wq_fcfs": r0 / mpf("0.3")})(mpf("0.2") * mpf("2.25") / 2 + mpf("0.1") * 24 / 2)),
    ({"lam_high": 3, "service_high": "exp,0.1", "lam_low": 2, "service_low": "lognormal,0.2,3"},
     (lambda r0: {"rho_high": mpf("0.3"), "rho_low": mpf("0.4"), "Wq_high": r0 / mpf("0.7"), "Wq_low": r0 / (mpf("0.7") * mpf("0.3")),
                  "Wq_fcfs": r0 / mpf("0.3")})(3 * mpf("0.02") / 2 + 2 * lognormal_moments(mpf("0.2"), 3)[1] / 2))])


def group(mtbf, mttr, n, k, crews):
    rates = {}
    for failed in range(n):
        rates[failed, failed + 1] = (n - failed) / mpf(mtbf)
        rates[failed + 1, failed] = min(failed + 1, crews or n) / mpf(mttr)
    p = stationary(rates, n + 1)
    down = sum(p[i] for i in range(n - k + 1, n + 1))
    need = n - k + 1  # first passage from all up, as a linear system
    a, b = mp.matrix(need, need), mp.matrix(need, 1)
    for i in range(need):
        b[i] = 1
        out = (n - i) / mpf(mtbf) + (min(i, crews or n) / mpf(mttr))
        a[i, i] = out
        if i + 1 < need: a[i, i + 1] = -(n - i) / mpf(mtbf)
        if i: a[i, i - 1] = -min(i, crews or n) / mpf(mttr)
    inputs = {"mtbf_h": mtbf, "mttr_h": mttr, "n": n, "k": k}
    if crews: inputs["crews"] = crews
    return (inputs, {"node_availability": mpf(mtbf) / (mpf(mtbf) + mttr), "availability": 1 - down, "unavailability": down,
                     "downtime_min_per_30d": down * 43200, "nines": -mp.log10(down), "mttf_h": mp.lu_solve(a, b)[0]})


def failover(mtbf, mttr, c, pause, manual):
    lam, mu = 1 / mpf(mtbf), 1 / mpf(mttr)
    # both up; switching; waiting for people; one up; none. A switch or a repair by hand ends with both counted up again.
    rates = {(0, 1): lam * c, (1, 0): 1 / mpf(pause), (0, 2): lam * (1 - c), (2, 0): 1 / mpf(manual), (0, 3): 2 * lam, (3, 0): mu,
             (3, 4): lam, (4, 3): 2 * mu}
    p = stationary(rates, 5)
    down = p[1] + p[2] + p[4]
    return ({"mtbf_h": mtbf, "mttr_h": mttr, "coverage": float(c), "failover_h": float(pause), "manual_h": manual},
            {"availability": 1 - down, "downtime_min_per_30d": down * 43200, "nines": -mp.log10(down)})


def parts(values, routing):
    down = 1 - mp.fprod(map(mpf, map(str, values)))
    two = 1 - down ** 2
    return ({"parts": values, "routing": routing}, {
        "series": 1 - down, "downtime_min_per_30d_series": down * 43200, "two_regions": two,
        "two_regions_with_routing": two * mpf(str(routing)), "downtime_min_per_30d": (1 - two * mpf(str(routing))) * 43200,
        "if_queue_is_off_the_request_path": mp.fprod(map(mpf, map(str, values[:-1])))})


family("availability", "linear systems over failed nodes, first passage for the time to failure", [
    group(8760, 4, 5, 3, None), group(8760, 4, 5, 3, 1), group(2000, 12, 2, 1, 2), group(50000, 1, 7, 2, None),
    failover(4000, 3, mpf("0.95"), mpf(1) / 64, 2), parts([0.9995, 0.99999, 0.998], 0.99995)])


def usl(single, sigma, kappa):
    X = lambda n: single * n / (1 + sigma * (n - 1) + kappa * n * (n - 1))
    best = max(range(1, 3000), key=X)
    top = mp.findroot(lambda n: mp.diff(X, n), best)
    return ({"lambda1": float(single), "sigma": float(sigma), "kappa": float(kappa)},
            {"X": {str(n): X(n) for n in (1, 10, 100)}, "speedup_32": X(32) / single, "N_star": top, "N_star_integer": best, "X_max": X(top)})


family("usl", "derivative and direct search", [usl(mpf(250), mpf("0.02"), mpf("0.0005")), usl(mpf(40), mpf(0), mpf("0.01"))])


def burn(slo, days, errors, incident):
    slo, errors, incident = mpf(slo), mpf(errors), mpf(incident)
    B, T = 1 - slo, mpf(days) * 86400
    detect, reset, thresholds = {}, {}, {}
    for name, share, long, short in (("page_fast", "0.02", 3600, 300), ("page_slow", "0.05", 21600, 1800),
                                     ("ticket_fast", "0.1", 86400, 7200), ("ticket_slow", "0.1", 259200, 21600)):
        limit = mpf(share) * T / long * B
        thresholds[name] = limit / B
        bad = lambda now, width: max(mpf(0), min(now, incident) - max(mpf(0), now - width)) * errors / width
        if bad(incident, long) < limit: detect[name] = "not during incident"; continue
        detect[name] = root(lambda t: limit - bad(t, long), 0, incident)
        reset[name] = root(lambda t: bad(incident + t, short) - limit, 0, short)
    return ({"slo": float(slo), "period_days": days, "error_ratio": float(errors), "incident_s": int(incident)}, {
        "error_budget": B, "budget_minutes_full_outage": B * T / 60, "burn_rate": errors / B, "time_to_exhaustion_s": T * B / errors,
        "budget_consumed_in_incident": errors * incident / (B * T), "thresholds": thresholds, "detect_s": detect,
        "reset_s_after_end": reset})


family("slo_burn", "averages of sliding windows, crossed by bisection", [
    burn("0.9995", 28, "0.3", 3600), burn("0.99", 30, "1", 28800), burn("0.999", 30, "0.002", 604800)])

family("little_backlog", "arithmetic by hand", [
    ({"rps": 250, "hold_ms": 80, "target_utilisation": 0.8}, {"mean_concurrency": 20, "pool_size": 25}),
    ({"peak": 700, "mu": 500, "base": 300, "duration_s": 90}, {"backlog": 18000, "drain_s": 90, "max_age_s": 36}),
    ({"lam": 120, "mu": 200, "outage_s": 600}, {"backlog": 72000, "catch_up_s": 900}), ({"lam": 12, "W": 0.25}, {"L": 3})])


def hedge(tail, quantile, mean, q, inputs, high):
    d = quantile(q)
    both = lambda t: tail(t) if t <= d else tail(t) * tail(t - d)
    points = [mpf(0), d / 8, d / 2, d]
    area = mp.quad(tail, points) + mp.quad(lambda t: tail(t) * tail(t - d), [d, d * 1.25, 2 * d, 4 * d, 10 * d, 100 * d, 10000 * d])
    return (inputs, {"hedge_delay": d, "extra_load": tail(d), "mean_unhedged": mean, "mean_hedged": area,
                     "p99_unhedged": quantile(mpf("0.99")), "p99_hedged": root(lambda t: both(t) - mpf("0.01"), 0, high),
                     "p999_hedged": root(lambda t: both(t) - mpf("0.001"), 0, high)})


def lognormal_hedge(median, sigma, q):
    median, sigma, q = mpf(median), mpf(sigma), mpf(q)
    tail = lambda t: mp.erfc(mp.log(t / median) / sigma / mp.sqrt(2)) / 2 if t > 0 else mpf(1)
    quantile = lambda q: median * mp.exp(sigma * mp.sqrt(2) * mp.erfinv(2 * q - 1))
    return hedge(tail, quantile, median * mp.exp(sigma ** 2 / 2), q,
                 {"latency": "lognormal", "median": float(median), "sigma": float(sigma), "hedge_at_quantile": float(q)}, 10000 * median)


with mp.workdps(20):
    family("hedge", "quadrature and bisection", [
        lognormal_hedge("25", "0.5", "0.9"), lognormal_hedge("3", "1.5", "0.99"),
        hedge(lambda t: mp.exp(-t / 4), lambda q: -4 * mp.log(1 - q), mpf(4), mpf("0.95"),
              {"latency": "exponential", "mean": 4, "hedge_at_quantile": 0.95}, 400)])


def repeats(p, n, layers, r):
    p, r = mpf(p), mpf(r)
    attempts = sum(p ** k for k in range(n))
    made = min(attempts, 1 + r)
    return ({"p_attempt_fails": float(p), "max_attempts": n, "layers": layers, "retry_budget_ratio": float(r)},
            {"mean_attempts": attempts, "success": 1 - p ** n, "layered_worst_case_amplification": n ** layers,
             "amplification_with_budget": made, "success_with_budget": made * (1 - p)})


family("retry_amplification", "term by term", [repeats("0.4", 4, 3, "0.2"), repeats("0.001", 3, 2, "0.1"), repeats("1", 5, 1, "0.1")])

family("metastable_regions", "definitions", [
    ({"lam": 300, "mu": 1000, "R": 2}, {"stable_below": mpf(1000) / 3, "vulnerable_until": 1000, "state": "stable",
                                       "offered_if_all_attempts_time_out": 900}),
    ({"lam": 1000, "mu": 1000, "R": 2}, {"state": "overloaded"}),
    ({"lam": 700, "mu_db": 800, "hit_ratio": 0.75}, {"stable_below": 800, "vulnerable_until": 3200, "state": "stable",
                                                    "db_load_warm": 175, "db_load_cold": 700}),
    ({"lam": 4000, "mu_db": 800, "hit_ratio": 0.75}, {"state": "overloaded", "db_load_warm": 1000})])

family("cost_tiers", "unit by unit", [
    ({"gb": 300, "tiers": [[100, 0], [50, 0.1], ["inf", 0.05]]},
     {"cost": sum(0 if g < 100 else (mpf("0.1") if g < 150 else mpf("0.05")) for g in range(300)), "effective_per_gb": mpf("12.5") / 300}),
    ({"item_kb": 2.5, "writes": 1000000, "reads": 8000000, "price_per_million_writes": 0.625, "price_per_million_reads": 0.125,
      "eventually_consistent": 1 == 1}, {"write_units": 3000000, "read_units": 4000000, "cost": mpf("2.375")})])

path = os.path.join(os.path.dirname(__file__), "../Examples/Vectors/independent.json")
with open(path, "w") as file:
    json.dump({"schema": "architect-oracles/1", "made_by": "Scripts/independent_vectors.py", "families": families}, file, indent=1)
    file.write("\n")
print(sum(len(f["vectors"]) for f in families), "vectors in", len(families), "families")
